import { expectKnownAnswers } from './expect-known-answers.ts';

expectKnownAnswers('period by period');

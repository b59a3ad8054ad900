import { expectKnownAnswers } from './expect-known-answers.ts';

expectKnownAnswers('queues');

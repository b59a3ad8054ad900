/** Generated cases are the same in every run; KNOCKON_SEED tries others. */
import { configureGlobal } from 'fast-check';

configureGlobal({ seed: Number(process.env.KNOCKON_SEED ?? 1) });

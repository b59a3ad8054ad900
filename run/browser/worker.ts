/** The body of a web worker. */
import { expose } from 'comlink';
import { createBatch } from '../batch.ts';

expose(createBatch());

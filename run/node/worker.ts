/** The body of a Node worker thread. */
import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { createBatch } from '../batch.ts';

if (parentPort === null) throw new Error('this file is the body of a worker thread; start it from the pool');
expose(createBatch(), nodeEndpoint(parentPort));

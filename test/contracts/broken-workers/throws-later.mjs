import { parentPort } from 'node:worker_threads';

parentPort.on('message', () => {
  setTimeout(() => {
    throw new Error('too late');
  }, 20);
});

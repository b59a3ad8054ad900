import { inProcessPool } from '../../engine/index.ts';
import { nodePool } from '../../run/node/pool.ts';
import { testPool } from './pool-suite.ts';

testPool('in this process', 1, inProcessPool);
for (const size of [1, 2, 5]) testPool(`Node, ${size} worker${size > 1 ? 's' : ''}`, size, () => nodePool({ size }));

/** Several stages, sized: the best levels and service times, and what they come to. */
import { guaranteedService, oneWarehouse, serialNormal, serialNormalAt, serialPoisson, serialPoissonAt, type ServiceNetwork } from '../../../engine/index.ts';
import type { KnownAnswer } from '../known-answer.ts';
import { sized } from '../sized.ts';
import { stockpyl } from './sources.ts';

const category = 'multi-echelon';

/** The stage at the customers first. */
const threeStages = { mean: 5, sd: 1, p: 37.12, stages: [{ leadTime: 1, holding: 3 }, { leadTime: 1, holding: 2 }, { leadTime: 2, holding: 2 }] };

const clarkScarf: KnownAnswer = {
  id: 'meio.serial.clark_scarf.ex6_1',
  category,
  source: 'Snyder & Shen Ex. 6.1 after Clark & Scarf 1960; cost recomputed without discretisation (47.65 in print)',
  figures: sized({
    'function/S_star_echelon': [[6.490886603283004, 12.017610234845952, 22.705504542183668], () => serialNormal(threeStages).levels],
    'function/optimal_cost': [47.66016433542494, () => serialNormal(threeStages).cost],
    'function/cost_at_6_49_12_02_22_71': [47.66019638819483, () => serialNormalAt(threeStages, [6.49, 12.02, 22.71]).cost],
  }, 1e-6),
};

const instances = [
  { name: 'shang_song_1', holding: [0.25, 0.25, 0.25, 0.25], p: 9, levels: [8, 13, 18, 22], cost: 12.687898 },
  { name: 'shang_song_9', holding: [0.25, 2.5, 2.5, 0.25], p: 9, levels: [9, 10, 13, 19], cost: 53.007605 },
  { name: 'shang_song_17', holding: [0.25, 0.25, 0.25, 0.25], p: 99, levels: [11, 17, 22, 27], cost: 16.205544 },
  { name: 'shang_song_25', holding: [0.25, 2.5, 2.5, 0.25], p: 99, levels: [11, 14, 18, 26], cost: 74.56364 },
];

const shangSong: KnownAnswer = {
  id: 'meio.serial.shang_song_poisson',
  category,
  source: stockpyl('test_ssm_serial.py test_shang_song_instances (Shang & Song 2003, Table 1, rows 1, 9, 17, 25)'),
  figures: instances.flatMap(({ name, holding, p, levels, cost }) => {
    const line = { rate: 16, p, stages: holding.map((rate) => ({ leadTime: 0.25, holding: rate })) };
    return sized({
      [`function/${name}.S`]: [levels, () => serialPoisson(line).levels],
      [`function/${name}.cost`]: [cost, () => serialPoisson(line).cost],
      [`function/${name}.cost_at_published_S`]: [cost, () => serialPoissonAt(line, levels).cost],
    }, 5e-8);
  }),
};

const shops = { retailers: 3, rate: 1, warehouse: { S: 10, leadTime: 3 }, retailer: { S: 4, leadTime: 2 } };

const warehouse: KnownAnswer = {
  id: 'meio.divergent.owmr_exact',
  category,
  source: 'exact one-warehouse multi-retailer base-stock (Simon 1971; Graves 1985)',
  figures: sized({
    'function/warehouse_E_backorders': [0.7732090044176465, () => oneWarehouse(shops).warehouse.owed],
    'function/warehouse_fill_rate': [0.5874082443319417, () => oneWarehouse(shops).warehouse.fillRate],
    'function/warehouse_E_on_hand': [1.7732090044176467, () => oneWarehouse(shops).warehouse.onHand],
    'function/retailer.fill_rate': [0.8039840571213878, () => oneWarehouse(shops).retailer.fillRate],
    'function/retailer.E_backorders': [0.1364396075172517, () => oneWarehouse(shops).retailer.owed],
    'function/retailer.E_on_hand': [1.878703272711372, () => oneWarehouse(shops).retailer.onHand],
    'function/retailer.E_outstanding': [2.2577363348058843, () => oneWarehouse(shops).retailer.onOrder],
    'function/retailer.var_outstanding': [2.4320758489908467, () => oneWarehouse(shops).retailer.onOrderVariance],
  }),
};

/** Stages in the order of their numbers in print. */
const tree: ServiceNetwork = {
  z: 1,
  links: [[0, 2], [2, 1], [2, 3]],
  stages: [{ time: 2, holding: 1, supply: 1 }, { time: 1, holding: 3, sd: 1, promise: 0 }, { time: 1, holding: 2 }, { time: 1, holding: 3, sd: 1, promise: 1 }],
};
const chain: ServiceNetwork = { z: 4, links: [[2, 1], [1, 0]], stages: [{ time: 2, holding: 4, sd: 10, promise: 0 }, { time: 1, holding: 3 }, { time: 1, holding: 2, supply: 1 }] };

const guaranteed = (id: string, test: string, network: ServiceNetwork, cost: number, times: readonly number[]): KnownAnswer => ({
  id,
  category,
  source: stockpyl(`test_gsm_tree.py ${test}`),
  figures: sized({ optimal_cost: [cost, () => guaranteedService(network).cost], CST: [times, () => guaranteedService(network).serviceTimes] }),
});

export const sizingStages: readonly KnownAnswer[] = [
  shangSong,
  clarkScarf,
  warehouse,
  guaranteed('meio.gsm.ex6_5', 'test_example_6_5', tree, 8.277916867529369, [0, 0, 0, 1]),
  guaranteed('meio.gsm.prob6_7', 'test_problem_6_7', chain, 357.77087639996637, [0, 3, 2]),
];

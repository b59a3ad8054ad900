/** The board of the beer game, played week by week in the order of its steps. Sterman (1989); Edali and Yasarcan (2014). */

/** How a stage orders: what it expects + alpha x (target - stock + owed - beta x on order), not below 0. */
interface Player {
  readonly target: number;
  readonly alpha: number;
  readonly beta: number;
  /** Weight of what was asked for this week in what is expected. */
  readonly theta: number;
}

/** One stage, by week of the game; the retailer is the first stage, the factory the last. */
export interface PlayedStage {
  readonly orders: number[];
  /** Stock less what is owed, at the end of the week. */
  readonly net: number[];
}

/** Weeks from an order to goods: two in the mail and two on the way; brewed after one, two weeks of brewing. */
const LEAD = 4;
const BREWING = 3;

/** Weeks in which all are told to order 4. */
const TOLD = 4;

/** Returns what happens when every stage begins with some stock, and all that is under way is as if 4 had been ordered every week. */
export function playBoard(players: readonly Player[], stock: readonly number[], demand: readonly number[]): PlayedStage[] {
  const last = players.length - 1;
  const stages = players.map((player, i) => ({
    player,
    expected: 4,
    net: stock[i],
    onOrder: 4 * (i === last ? BREWING : LEAD),
    mail: [4, 4],
    way: i === last ? [4, 4, 4] : [4, 4],
    played: { orders: [] as number[], net: [] as number[] },
  }));
  demand.forEach((asked, week) => {
    const coming = stages.map(({ way }) => way.shift() ?? 0);
    const called = stages.map((_, i) => (i === 0 ? asked : (stages[i - 1].mail.shift() ?? 0)));
    stages.forEach((stage, i) => {
      const onHand = Math.max(0, stage.net) + coming[i];
      const owed = Math.max(0, -stage.net) + called[i];
      stage.onOrder -= coming[i];
      stage.net = onHand - owed;
      if (i > 0) stages[i - 1].way.push(Math.min(onHand, owed));
      const { target, alpha, beta, theta } = stage.player;
      stage.expected += theta * (called[i] - stage.expected);
      const order = week < TOLD ? 4 : Math.max(0, stage.expected + alpha * (target - stage.net - beta * stage.onOrder));
      stage.onOrder += order;
      (i === last ? stage.way : stage.mail).push(order);
      stage.played.orders.push(order);
      stage.played.net.push(stage.net);
    });
  });
  return stages.map(({ played }) => played);
}

/** Returns what a stage pays: 0.50 a case and week in stock, 1.00 owed. */
export function costOf({ net }: PlayedStage): number {
  return net.reduce((sum, x) => sum + (x > 0 ? 0.5 * x : -x), 0);
}

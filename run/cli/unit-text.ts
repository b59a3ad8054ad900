/** Units of measures, for people. */
import { measures, type ProductSpec, type Spec } from '../../engine/index.ts';
import type { LoadedScenario } from './check-scenario.ts';
import { visibleLine } from './visible-text.ts';

type Counted = (spec: Spec) => readonly ProductSpec[];

const sold: Counted = ({ markets, products, stockPoints }) => markets.map(({ stockPoint }) => products[stockPoints[stockPoint].product]);
const perishable: Counted = ({ products }) => products.filter(({ shelfLife }) => shelfLife !== null);
const made: Counted = ({ processes, products, stockPoints }) => processes.map(({ output }) => products[stockPoints[output].product]);
const moved: Counted = ({ lanes, products, stockPoints }) => lanes.map(({ to }) => products[stockPoints[to].product]);

/** The products whose units a measure adds up; all products when it is not here. */
const COUNTED: Readonly<Record<string, Counted>> = {
  demandedUnits: sold,
  lostUnits: sold,
  backorderedUnits: sold,
  lateUnits: sold,
  backlog: sold,
  pairedLostUnits: sold,
  expiredUnits: perishable,
  defectUnits: made,
  wasteUnits: (spec) => [...perishable(spec), ...made(spec)],
  lostUnderWayUnits: moved,
};

/** Returns the unit of a measure: money is in the currency of the scenario, and a sum of kilograms and loaves is in `mixed units`. */
export function unitText(name: string, { document, spec }: Pick<LoadedScenario, 'document' | 'spec'>): string {
  const unit = measures.get(name)?.unit ?? '';
  if (unit === 'money') return visibleLine(document.unit?.money ?? unit);
  if (unit !== 'units') return unit;
  const counted = COUNTED[name]?.(spec) ?? spec.products;
  return new Set(counted.map((product) => product.unit)).size > 1 ? 'mixed units' : unit;
}

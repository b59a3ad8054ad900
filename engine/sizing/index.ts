/** Sizing: starting values for planners, from theory. */
export { continuousBaseStock, continuousBaseStockAt, periodicBaseStock, periodicBaseStockAt, type ContinuousBaseStock, type PeriodicBaseStock } from './base-stock.ts';
export { demandOver } from './demand-over.ts';
export {
  eoq, eoqAt, eoqWithDisruptions, eoqWithDisruptionsApproximate, eoqWithDisruptionsAt, type DisruptedLotFigures, type DisruptedLotModel, type LotFigures, type LotModel,
} from './eoq.ts';
export { guaranteedService, type ServiceFigures, type ServiceNetwork, type ServiceStage } from './guaranteed-service.ts';
export { negativeBinomialLaw, poissonLaw } from './laws/counts.ts';
export { gammaLaw } from './laws/gamma-law.ts';
export { lawOf } from './laws/law-of.ts';
export type { Law, SmoothLaw, StepLaw } from './laws/law.ts';
export { normalLaw } from './laws/normal-law.ts';
export { quantileLaw } from './laws/quantile-law.ts';
export { constantLaw, stepLaw } from './laws/step-law.ts';
export { uniformLaw } from './laws/uniform-law.ts';
export { newsvendor, newsvendorAt, type CostRates, type LevelFigures, type Newsvendor } from './newsvendor.ts';
export {
  mitigation, newsvendorWithDisruptions, newsvendorWithDisruptionsAt, type FailingSupplier, type FailingSupplierFigures, type Mitigation,
} from './newsvendor-disruptions.ts';
export { oneWarehouse, type PointFigures, type RetailerFigures, type WarehouseAndRetailers } from './one-warehouse.ts';
export {
  bestPoissonOrderPoint, bestSmoothOrderPoint, poissonOrderPointAt, smoothOrderPointAt, type OrderPointFigures, type OrderPointModel, type SmoothOrderPointModel,
} from './r-q.ts';
export { baseStockForService, orderPointForService, type CoveredDemand, type LevelForService, type ReviewedDemand, type ServiceMeasure, type ServiceTarget } from './safety-stock.ts';
export { serialNormal, serialNormalAt, type NormalLine } from './serial-normal.ts';
export { serialPoisson, serialPoissonAt, type PoissonLine } from './serial-poisson.ts';
export type { SerialFigures, SerialLine, Stage } from './serial.ts';
export { bestReorder, reorderAt, type ReorderFigures, type ReorderModel } from './s-s.ts';
export { eoqWithYield, eoqWithYieldAt, newsvendorWithYield, newsvendorWithYieldAt, type YieldFigures, type YieldLot, type YieldNewsvendor } from './yield.ts';
export { sizings } from './entries/index.ts';
export { size, type FigureSpec, type LawSpec, type Numbers, type Sizing, type SizingGiven } from './entries/sizing.ts';

/** One delivery, tidied. */

/** `direct`: from the maker; `centre`: out of a regional distribution centre. */
export type Route = 'direct' | 'centre';

export interface Shipment {
  readonly country: string;
  readonly route: Route;
  /** Transport mode in small letters; `unrecorded` where the table names none. */
  readonly mode: string;
  /** Manufacturing site; null where the table names none. */
  readonly maker: string | null;
  /** Kind of product. */
  readonly group: string;
  /** Days from 1970-01-01, or null where the table has none. */
  readonly quoted: number | null;
  readonly ordered: number | null;
  readonly scheduled: number;
  readonly delivered: number;
  /** Packs, above 0. */
  readonly quantity: number;
  /** Money; null where the table has none. */
  readonly value: number | null;
}

/** Returns how late it came, in days; early is below 0. */
export function latenessOf(shipment: Shipment): number {
  return shipment.delivered - shipment.scheduled;
}

/** Returns whether it came on the day promised or before. */
export function isOnTime(shipment: Shipment): boolean {
  return shipment.delivered <= shipment.scheduled;
}

/** Shipment tables made up for tests: no row of them ever travelled. */

export const header = 'id,country,via,mode,quoted,ordered,scheduled,delivered,group,subgroup,manufacturing_site,quantity,value_usd';

export interface MadeUpRow {
  readonly country?: string;
  readonly via?: string;
  readonly mode?: string;
  readonly quoted?: string;
  readonly ordered?: string;
  readonly scheduled?: string;
  readonly delivered?: string;
  readonly subgroup?: string;
  readonly maker?: string;
  readonly quantity?: number | string;
  readonly value?: number | string;
}

/** Returns a line of the table; what is not given is a delivery from Alpha Works to Kenya, on the day. */
export function line(row: MadeUpRow, id = 1): string {
  const { country = 'Kenya', via = 'Direct Drop', mode = 'Air', quoted = '', ordered = '', scheduled = '2010-01-01', delivered = scheduled } = row;
  const { subgroup = 'Adult', maker = 'Alpha Works', quantity = 100, value = 500 } = row;
  return [id, country, via, mode, quoted, ordered, scheduled, delivered, 'ARV', subgroup, maker, quantity, value].map(String).map(quoteCell).join(',');
}

function quoteCell(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Returns the table of these rows. */
export function table(rows: readonly MadeUpRow[]): string {
  return [header, ...rows.map((row, i) => line(row, i + 1))].join('\n');
}

/** Returns a day so many days after the first of 2008. */
export function dayAfter(days: number): string {
  return new Date(Date.UTC(2008, 0, 1 + days)).toISOString().slice(0, 10);
}

/**
 * Returns 3 years of deliveries to 3 countries: Kenya by air from two makers, a tenth of them late; Ghana by truck from the
 * centre, a quarter late; Chad by air, one delivery a year, from a maker of its own.
 */
export function threeCountries(): MadeUpRow[] {
  const rows: MadeUpRow[] = [];
  const add = (row: MadeUpRow, day: number, late: number): void => void rows.push({ ...row, ordered: row.via === undefined ? dayAfter(day - 60) : '', quoted: dayAfter(day - 70), scheduled: dayAfter(day), delivered: dayAfter(day + late) });
  for (let i = 0; i < 100; i++) add({ maker: i % 4 === 0 ? 'Beta Labs' : 'Alpha Works' }, 11 * i, i % 10 === 3 ? 1 + (i % 7) : -(i % 5));
  for (let i = 0; i < 80; i++) add({ country: 'Ghana', via: 'From RDC', mode: 'Truck', quantity: 40, subgroup: i % 2 === 0 ? 'Adult' : 'Pediatric' }, 13 * i, i % 4 === 1 ? 5 + i : 0);
  for (let i = 0; i < 3; i++) add({ country: 'Chad', maker: 'Gamma' }, 365 * i, 0);
  return rows;
}

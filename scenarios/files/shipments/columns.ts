/** The columns of a shipment table: one row for one delivery of one product to one country. */

export interface ColumnSpec {
  readonly name: string;
  /** The table is refused without it. */
  readonly needed: boolean;
  readonly doc: string;
}

/** Every column that is read; others may stand in the table and are passed over. */
export const columns = [
  { name: 'country', needed: true, doc: 'where it went' },
  { name: 'via', needed: true, doc: 'Direct Drop: from the maker; From RDC: from a regional distribution centre' },
  { name: 'mode', needed: true, doc: 'how it travelled; empty or N/A: not recorded' },
  { name: 'scheduled', needed: true, doc: 'day promised, as 2012-12-31' },
  { name: 'delivered', needed: true, doc: 'day delivered, as 2012-12-31' },
  { name: 'quantity', needed: true, doc: 'packs, above 0' },
  { name: 'manufacturing_site', needed: true, doc: 'where it was made; empty or Not Applicable: not known' },
  { name: 'subgroup', needed: true, doc: 'kind of product; the group where empty' },
  { name: 'group', needed: false, doc: 'wider kind of product' },
  { name: 'quoted', needed: false, doc: 'day a quote was asked for' },
  { name: 'ordered', needed: false, doc: 'day ordered' },
  { name: 'value_usd', needed: false, doc: 'money for the row, at least 0' },
] as const satisfies readonly ColumnSpec[];

export type ColumnName = (typeof columns)[number]['name'];

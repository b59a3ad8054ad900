/**
 * A registry entry by name, with its parameters by name. Inside a Choice times are in days and quantities in units;
 * `compile` turns them into microseconds and quanta by the unit column of the entry's parameter table.
 */
export interface Choice {
  readonly kind: string;
  readonly params: Readonly<Record<string, number | readonly number[]>>;
}

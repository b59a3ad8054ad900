import type { Description } from './description.ts';

/** Returns a description as one string, for screen readers. */
export function subjectWords({ title, role, stateName, why, rows, lines = [] }: Description): string {
  const facts = [...lines, ...rows].map(({ label, value, detail = '' }) => `${label}: ${value}${detail === '' ? '' : `, ${detail}`}`).join('; ');
  return `${title}, ${role}. ${stateName}. ${why === '' ? '' : `${why} `}${facts}.`;
}

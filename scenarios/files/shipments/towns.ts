/** Where a maker is drawn, when its name holds a town or a maker whose place is known. Drawing only; no mechanism reads it. */

type Place = readonly [north: number, east: number];

const towns: readonly (readonly [word: string, at: Place])[] = [
  // India
  ['hyderabad', [17.4, 78.5]], ['aurobindo', [17.5, 78.4]], ['nashik', [20.0, 73.8]], ['goa, india', [15.4, 73.9]], ['bangalore', [13.0, 77.6]],
  ['paonta', [30.4, 77.6]], ['pune', [18.5, 73.9]], ['kurkumbh', [18.4, 74.5]], ['patalganga', [18.9, 73.2]], ['daman', [20.4, 72.8]],
  ['dadra', [20.3, 73.0]], ['hosur', [12.7, 77.8]],
  // East Asia
  ['shanghai', [31.2, 121.5]], ['inverness japan', [35.8, 139.9]],
  // Europe
  ['ludwigshafen', [49.5, 8.4]], ['wiesbaden', [50.1, 8.2]], ['ingelheim, germany', [50.0, 8.1]], ['oranienburg', [52.8, 13.2]], ['meymac', [45.5, 2.2]],
  ['haarlem', [52.4, 4.6]], ['basel', [47.6, 7.6]], ['madrid', [40.4, -3.7]], ['aranda', [41.7, -3.7]], ['anagni', [41.7, 13.2]], ['latina', [41.5, 12.9]],
  ['koropi', [37.9, 23.9]], ['limassol', [34.7, 33.0]], ['ware (uk)', [51.8, 0.0]], ['crawley', [51.1, -0.2]], ['barnard castle', [54.5, -1.9]],
  ['oslo', [59.9, 10.8]], ['trinity biotech', [53.2, -6.1]],
  // Africa
  ['port elizabeth', [-33.9, 25.6]], ['midrand', [-26.0, 28.1]], ['cape town', [-33.9, 18.4]],
  // The Americas
  ['mississauga', [43.6, -79.6]], ['elkton', [38.4, -78.6]], ['manati, puerto rico', [18.4, -66.5]], ['suffern', [41.1, -74.1]], ['evansville', [38.0, -87.6]],
  ['chembio', [40.8, -73.0]], ['orasure', [40.6, -75.4]],
];

/** Returns degrees north and east of a maker, or null when its name tells nothing that is known. */
export function placeOfMaker(name: string): Place | null {
  const lower = name.toLowerCase();
  return towns.find(([word]) => lower.includes(word))?.[1] ?? null;
}

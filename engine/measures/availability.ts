import { measure } from './measure.ts';

export const availability = measure('availability', 'share', 'Output of the sites that a hazard can strike, mean over time and sites; undefined without one.', (model, record) => {
  let area = 0;
  let sites = 0;
  for (let site = 0; site < model.spec.sites.length; site++) {
    if (model.hazardsOfSite.start[site] === model.hazardsOfSite.start[site + 1]) continue;
    area += record.sites.areaOutput[site] / record.span;
    sites += 1;
  }
  return area / sites;
});

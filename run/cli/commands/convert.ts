/** `knockon convert`: a scenario from one file format to another. */
import { extname } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../../../engine/index.ts';
import { writeScenario, type ScenarioDocument } from '../../../scenarios/index.ts';
import { loadScenario } from '../check-scenario.ts';
import { convertShipmentFile, type ShipmentOptions } from '../convert-shipments.ts';
import { jsonText } from '../json-text.ts';
import { anyName } from '../options.ts';
import { loadPlugins, pluginOption, type PluginOptions } from '../plugin-option.ts';
import type { Shell } from '../shell.ts';
import { shipmentsText } from '../shipments-text.ts';
import { refuseOverwriting, refuseSources, writeText } from '../write-file.ts';

type Write = (document: ScenarioDocument) => string;

/** Formats that can be written, by extension. */
const WRITERS: Readonly<Record<string, Write>> = { '.yaml': writeScenario, '.yml': writeScenario, '.json': jsonText };

interface ConvertOptions extends ShipmentOptions, PluginOptions {
  readonly shipments?: true;
  readonly force?: true;
  readonly json?: true;
}

/** Options that only a shipment table has a use for. */
const FOR_SHIPMENTS = ['since', 'until', 'title', 'cite', 'json'] as const;

/** Adds the command to the program. */
export function addConvert(program: Command, { terminal }: Shell): void {
  program
    .command('convert')
    .summary('convert a scenario to another format')
    .description(
      'Reads a scenario, checks it, and writes it in the format of the second name: .yaml, .yml or .json. ' +
        'With --shipments it reads a CSV table of deliveries instead, fits a scenario to it, and tells how it fits (docs/health.md).',
    )
    .argument('<in>', 'a name from `knockon list scenarios`, or a YAML or JSON file; with --shipments a CSV file', anyName('in', 'a scenario or a file'))
    .argument('<out>', 'the file to write', anyName('out', 'a file'))
    .option('--shipments', 'read a table of deliveries and fit a scenario to it')
    .option('--since <day>', 'fit deliveries promised from this day, as 2006-01-01')
    .option('--until <day>', 'fit deliveries promised up to this day, and hold the later ones against the fit')
    .option('--title <text>', 'title of the fitted scenario')
    .option('--cite <text>', 'where the table is from')
    .addOption(pluginOption())
    .option('--force', 'write over a file that is there')
    .option('--json', 'print the figures of the fit as JSON')
    .action(async (from: string, to: string, options: ConvertOptions) => {
      refuseSources(to, [from]);
      if (options.force !== true) refuseOverwriting(to);
      if (options.shipments) {
        const report = convertShipmentFile(from, to, options);
        await terminal.out(options.json ? jsonText(report) : shipmentsText(report));
        terminal.err(`wrote ${to}\n`);
        return;
      }
      const useless = FOR_SHIPMENTS.find((name) => options[name] !== undefined);
      if (useless !== undefined) throw new UsageError(`--${useless}: it goes with --shipments only`);
      const write = WRITERS[extname(to).toLowerCase()];
      if (write === undefined) throw new UsageError(`${to}: its name must end in ${Object.keys(WRITERS).join(', ')}`);
      const { document, files } = await loadScenario(from, await loadPlugins(options));
      refuseSources(to, files);
      writeText(to, write(document));
      terminal.err(`wrote ${to}\n`);
    });
}

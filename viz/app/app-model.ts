import { DAY } from '../../engine/index.ts';
import { createPlayer } from '../../run/browser/player.ts';
import { resolve } from '../../scenarios/index.ts';
import { applyEdits, noEdits, type Edits, type Hit } from '../data/hit.ts';
import { historyOf, record, redo, undo, type History } from '../data/history.ts';
import { originOfFile, originOfLink, readOrigin, type Origin } from '../data/origin.ts';
import { problemsOf, UNCHANGED, type Refusal } from '../data/refusal.ts';
import { buildScene, type Scene } from '../data/scene.ts';
import { titleOf, type Setting } from '../data/setting.ts';
import { soundHits } from '../data/sound-hits.ts';
import { firstLink, writeLink, type LinkState, type Theme } from '../data/url-state.ts';
import { Clock } from '../stage/clock.ts';
import { toDays, toTime } from '../stage/day.ts';
import type { Subject } from '../stage/description.ts';
import { readMoment, type Moment } from '../stage/moment.ts';

const BAD_LINK = 'This link can’t be shown as it is';

/** All that the rooms of the app share: one setting, the scene that came of it, and the moment shown. */
export class AppModel {
  readonly clock = new Clock();
  setting: Setting | null = null;
  history: History<Edits> = historyOf(noEdits);
  theme: Theme = 'auto';
  scene: Scene | null = null;
  moment: Moment | null = null;
  selected: Subject | null = null;
  stressOpen = false;
  busy = false;
  refusal: Refusal | null = null;
  private readonly player = createPlayer();
  private readonly listeners = new Set<() => void>();
  private asked = 0;

  constructor() {
    this.clock.onFrame(() => {
      if (this.scene !== null) this.moment = readMoment(this.scene, this.clock.time, this.moment);
    });
  }

  /** Calls back when anything but time has changed. Returns what ends it. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  changed(): void {
    for (const listener of this.listeners) listener();
    this.clock.redraw();
  }

  /** False for a file that is too large to travel in a link. */
  get canLink(): boolean {
    return this.setting?.origin.kind !== 'file' || this.setting.origin.packed !== null;
  }

  /** The link to exactly this view, as the part of an address after `#`. */
  get hash(): string {
    const { setting, theme, scene } = this;
    if (setting === null) return writeLink({ ...firstLink, theme });
    const { origin, seed, replication, edits } = setting;
    const day = scene === null ? 0 : Math.round(100 * toDays(this.clock.time, scene.spec.warmup)) / 100;
    const name = origin.kind === 'library' ? origin.name : null;
    return writeLink({ scenario: name, packed: origin.kind === 'file' ? origin.packed : null, seed, replication, edits, day, theme });
  }

  /**
   * Shows what a link says, as far as it can be shown: without hits that the scenario can't have; the first scenario when there
   * is none to show yet. Returns whether to play: a link that names a day and is sound stands still there.
   */
  async follow(link: LinkState): Promise<boolean> {
    this.theme = link.theme;
    const before = this.scene;
    const origin = await originOfLink(link);
    if ('problem' in origin) this.refuse(BAD_LINK, [origin]);
    else await this.open(origin, link, link.day);
    const { refusal } = this;
    if (this.scene !== null) return this.scene !== before && (link.day === 0 || refusal !== null);
    if (refusal === null) return false;
    await this.open({ kind: 'library', name: firstLink.scenario ?? '' }, firstLink, firstLink.day);
    if (this.setting !== null) this.refuse(refusal.title, refusal.problems, `${titleOf(this.setting)} is shown instead.`);
    return true;
  }

  openLibrary(name: string): Promise<void> {
    return this.open({ kind: 'library', name }, { edits: noEdits, replication: 0, seed: this.setting?.seed ?? firstLink.seed }, 0);
  }

  /** Opens a file; when it has errors they are listed, all of them, and the scene stays as it is. */
  async openFile(file: File): Promise<void> {
    await this.open(await originOfFile(file), { edits: noEdits, replication: 0, seed: this.setting?.seed ?? firstLink.seed }, 0);
  }

  /** Runs the scenario with another seed, or another replication of it. */
  async rerun(change: Partial<Pick<Setting, 'seed' | 'replication'>>): Promise<void> {
    if (this.setting !== null) await this.show({ ...this.setting, ...change }, this.history);
  }

  /** Shows a setting that was kept, a little before service falls in it, and plays. */
  async watch(setting: Setting): Promise<void> {
    const history = setting.edits === this.history.now ? this.history : record(this.history, setting.edits);
    if (!(await this.show(setting, history, 0)) || this.scene === null) return;
    const fall = this.scene.story.find(({ kind }) => kind === 'fell');
    const { warmup } = this.scene.spec;
    if (fall !== undefined) this.clock.seek(Math.max(warmup, toTime(Math.floor(toDays(fall.time, warmup)) - 12, warmup)));
    this.clock.play();
  }

  hit(hit: Hit): Promise<boolean> {
    const { now } = this.history;
    return this.edit({ ...now, hits: [...now.hits, hit] });
  }

  edit(edits: Edits): Promise<boolean> {
    return this.restore(record(this.history, edits));
  }

  undo(): Promise<boolean> {
    return this.restore(undo(this.history));
  }

  redo(): Promise<boolean> {
    return this.restore(redo(this.history));
  }

  select(subject: Subject | null): void {
    this.selected = subject;
    this.changed();
  }

  showStress(open: boolean): void {
    this.stressOpen = open;
    this.changed();
  }

  dismissRefusal(): void {
    this.refusal = null;
    this.changed();
  }

  private async open(origin: Origin, run: Pick<Setting, 'edits' | 'seed' | 'replication'>, day: number): Promise<void> {
    const { edits, seed, replication } = run;
    const document = await readOrigin(origin);
    const name = origin.kind === 'library' ? origin.name : origin.fileName;
    if (Array.isArray(document)) {
      this.refuse(`${name} can’t be opened`, document);
      return;
    }
    const sound = soundHits(document, edits);
    const shown = await this.show({ origin, document, edits: sound.edits, seed, replication }, historyOf(sound.edits), day);
    if (shown && sound.problems.length > 0) this.refuse(BAD_LINK, sound.problems, 'The rest of it is shown.');
  }

  private async restore(history: History<Edits>): Promise<boolean> {
    if (this.setting === null || history === this.history) return false;
    return this.show({ ...this.setting, edits: history.now }, history);
  }

  /** Simulates a setting and shows it from the same moment on, or from `day`. What can't be run changes nothing; then it returns false. */
  private async show(setting: Setting, history: History<Edits>, day: number | null = null): Promise<boolean> {
    const ticket = ++this.asked;
    this.busy = true;
    this.changed();
    try {
      const edited = applyEdits(setting.document, setting.edits);
      const spec = resolve(edited);
      const { playback, stockPoints } = await this.player.play(spec, setting.seed, setting.replication);
      if (ticket !== this.asked) return false;
      const shown = this.scene === null ? 0 : toDays(this.clock.time, this.scene.spec.warmup);
      if (setting.document !== this.setting?.document) this.selected = null;
      this.scene = buildScene(edited, spec, playback, stockPoints);
      this.setting = setting;
      this.history = history;
      this.refusal = null;
      const { calendar } = this.scene.names;
      this.clock.countIn(calendar.days * DAY, calendar.speed);
      this.clock.start = spec.warmup;
      this.clock.end = spec.horizon;
      this.clock.seek(toTime(day ?? shown, spec.warmup));
      return true;
    } catch (error) {
      if (ticket === this.asked) this.refuse('This can’t be simulated', problemsOf(error));
      return false;
    } finally {
      if (ticket === this.asked) {
        this.busy = false;
        this.changed();
      }
    }
  }

  private refuse(title: string, problems: Refusal['problems'], shown = UNCHANGED): void {
    this.refusal = { title, problems, shown };
    this.changed();
  }
}

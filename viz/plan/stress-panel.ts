import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { StressResult } from '../../engine/index.ts';
import { writeScenario } from '../../scenarios/index.ts';
import type { AppModel } from '../app/app-model.ts';
import { icon } from '../app/icons.ts';
import { LightElement } from '../app/light-element.ts';
import { saveText } from '../app/save-text.ts';
import { Watch } from '../app/watch.ts';
import { formatDays, formatNumber } from '../data/format.ts';
import { sameButReplication, settingWords } from '../data/setting.ts';
import { fileForCommand, stressCommand } from './command-line.ts';
import { measureTable } from './measure-table.ts';
import { stressFile } from './stress-file.ts';
import { StressTest, type StressQuestion } from './stress-test.ts';
import { secondsWords } from './time-left.ts';

const DEFAULT_REPLICATIONS = 1000;

/** Many replications of what is on stage: how bad it gets, how often, and how sure that is. */
export class StressPanel extends LightElement {
  static override properties = { app: { attribute: false } };
  declare app: AppModel;
  private readonly test = new StressTest(() => this.requestUpdate());
  private replications = DEFAULT_REPLICATIONS;

  constructor() {
    super();
    new Watch(this, () => this.app.onChange(() => this.stageChanged()));
  }

  protected override render(): TemplateResult {
    const { test, app } = this;
    return html`<section id="stress" class="stress" aria-label="Stress test">
      <header>
        <h2>Stress test</h2>
        <button class="button button-quiet" aria-label="Close the stress test" @click=${() => app.showStress(false)}>${icon('close')}</button>
      </header>
      <form class="stress-form" @submit=${this.run}>
        <label class="field"><span>Replications</span><input class="control control-number" name="replications" type="number" min="1" max="1000000" step="1" .value=${String(this.replications)} ?disabled=${test.running} required /></label>
        ${test.running ? html`<button type="button" class="button" @click=${() => test.stop()}>${icon('stop')}Stop</button>` : html`<button class="button button-strong" ?disabled=${app.scene === null}>${icon('play')}Run</button>`}
        ${this.progress()}
      </form>
      ${this.subject()}
      ${test.error === null ? nothing : html`<p class="stress-error" role="alert">${test.error}</p>`}
      ${test.result === null || test.question === null || test.result.replications === 0 ? this.empty() : this.findings(test.result, test.question)}
    </section>`;
  }

  /** Opened on a small window the panel is below what is seen. */
  protected override firstUpdated(_changed: PropertyValues): void {
    this.scrollIntoView({ block: 'start' });
    this.querySelector<HTMLElement>('input[name=replications]')?.focus({ preventScroll: true });
  }

  private progress(): TemplateResult | typeof nothing {
    const { running, cancelled, progress, result } = this.test;
    if (!running || cancelled) {
      if (result === null) return nothing;
      return html`<p class="stress-state" role="status">${result.stopped ? 'Stopped after' : 'Done:'} ${formatNumber(result.replications)} replications</p>`;
    }
    const { done, total, left } = progress ?? { done: 0, total: 1, left: null };
    return html`<div class="stress-progress">
      <progress max=${total} value=${done} aria-label="Replications done"></progress>
      <span>${formatNumber(done)} of ${formatNumber(total)}${left === null ? nothing : html`, ${secondsWords(left)} left`}</span>
    </div>`;
  }

  /** Gives up a test under way of what is no longer on stage. */
  private stageChanged(): void {
    if (this.isStale()) this.test.cancel();
    this.requestUpdate();
  }

  private isStale(): boolean {
    const { question } = this.test;
    const { setting } = this.app;
    return question !== null && setting !== null && !sameButReplication(question.setting, setting);
  }

  private subject(): TemplateResult | typeof nothing {
    const { question, cancelled, error } = this.test;
    if (question === null || error !== null) return nothing;
    const words = settingWords(question.setting);
    if (cancelled) return html`<p class="hint" role="status">The test of ${words} was given up: the stage has changed.</p>`;
    return html`<p class="hint stress-subject">Test of <b>${words}</b>${this.isStale() ? '. That is not what is on the stage now: run it again for that.' : ''}</p>`;
  }

  private empty(): TemplateResult {
    if (this.test.running && !this.test.cancelled) return html`<p class="hint">The first replications are under way.</p>`;
    return html`<p class="hint">Runs this scenario, with everything that is knocked out on the stage, over and over: each replication has its own chance. It shows how service holds up, how bad it can get, and how sure the figures are.</p>`;
  }

  private findings(result: StressResult, { scene, setting, replications }: StressQuestion): TemplateResult {
    const { app } = this;
    const command = stressCommand(setting, replications);
    const file = fileForCommand(setting);
    return html`
      <h3>Service over time <small>share of the undisturbed run</small></h3>
      <knockon-fan .scene=${scene} .fan=${result.fan}></knockon-fan>
      <h3>Measures <small>${formatNumber(result.replications)} replications</small></h3>
      ${measureTable(result, scene)}
      <h3>Worst replications <small>loss area in days; click to watch</small></h3>
      <ol class="worst">
        ${result.worst.map(
          ({ replication, lossArea }) => html`<li><button class="button" aria-pressed=${app.setting?.replication === replication && app.setting.edits === setting.edits && app.setting.seed === setting.seed} @click=${() => app.watch({ ...setting, replication })}><b>${replication}</b><span>${formatDays(lossArea)}</span></button></li>`,
        )}
      </ol>
      <h3>Repeat it</h3>
      <div class="command"><code>${command}</code>
        <button class="button button-quiet" aria-label="Copy the command" @click=${() => navigator.clipboard.writeText(command)}>${icon('copy')}</button>
      </div>
      <div class="saves">
        ${file === null ? nothing : html`<button class="button" @click=${() => saveText(file, writeScenario(scene.document))}>${icon('save')}${file}</button>`}
        <button class="button" @click=${() => saveText('stress.json', stressFile(scene.document, result))}>${icon('save')}Results, JSON</button>
      </div>
    `;
  }

  private run(event: SubmitEvent): void {
    event.preventDefault();
    const { scene, setting } = this.app;
    this.replications = Number(new FormData(event.target as HTMLFormElement).get('replications'));
    if (scene !== null && setting !== null) void this.test.run({ scene, setting, replications: this.replications });
  }
}

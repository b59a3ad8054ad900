import { ServiceCurve } from '../charts/service-curve.ts';
import { LegendCard } from '../network/legend-card.ts';
import { NetworkView } from '../network/network-view.ts';
import { SiteTable } from '../network/site-table.ts';
import { CaptionLine } from '../stage/caption-line.ts';
import { HazardPanel } from '../stage/hazard-panel.ts';
import { KpiStrip } from '../stage/kpi-strip.ts';
import { StoryPanel } from '../stage/story-panel.ts';
import { SubjectCard } from '../stage/subject-card.ts';
import { TimelineBar } from '../stage/timeline-bar.ts';
import { TransportBar } from '../stage/transport-bar.ts';
import { AppModel } from './app-model.ts';
import { AppRoot } from './app-root.ts';
import { openFrameLog } from './frame-log.ts';
import { keepFocus } from './keep-focus.ts';
import { listenForKeys } from './keyboard.ts';
import { openLink, syncLink } from './link-sync.ts';
import { ProblemPanel } from './problem-panel.ts';
import { TopBar } from './top-bar.ts';
import './styles/main.css';

const elements: Readonly<Record<string, CustomElementConstructor>> = {
  'knockon-app': AppRoot,
  'knockon-top-bar': TopBar,
  'knockon-problems': ProblemPanel,
  'knockon-kpis': KpiStrip,
  'knockon-network': NetworkView,
  'knockon-legend': LegendCard,
  'knockon-site-table': SiteTable,
  'knockon-card': SubjectCard,
  'knockon-story': StoryPanel,
  'knockon-hazards': HazardPanel,
  'knockon-caption': CaptionLine,
  'knockon-transport': TransportBar,
  'knockon-curve': ServiceCurve,
  'knockon-timeline': TimelineBar,
};
for (const [name, element] of Object.entries(elements)) customElements.define(name, element);

const app = new AppModel();
app.clock.log = openFrameLog();
const root = document.createElement('knockon-app') as AppRoot;
root.app = app;
document.body.append(root);
listenForKeys(app);
const giveFocusBack = keepFocus(root);
// After all that the frame draws.
app.clock.onFrame(() => queueMicrotask(giveFocusBack));
syncLink(app);
void openLink(app);

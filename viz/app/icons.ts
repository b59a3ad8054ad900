import { svg, type SVGTemplateResult } from 'lit';

/** Signs of buttons, drawn in lines on a field of 16 x 16. */
const paths = {
  play: 'M4.500,2.500V13.500L13.500,8Z',
  pause: 'M5,3V13M11,3V13',
  next: 'M3,3V13L10,8ZM13,3V13',
  previous: 'M13,3V13L6,8ZM3,3V13',
  undo: 'M6.500,3L3,6.500L6.500,10M3,6.500H9.500A3.500,3.500 0 0 1 9.500,13.500H7',
  redo: 'M9.500,3L13,6.500L9.500,10M13,6.500H6.500A3.500,3.500 0 0 0 6.500,13.500H9',
  open: 'M2,12.500V3.500H6.500L8,5.500H14V12.500Z',
  link: 'M6.500,9.500L9.500,6.500M7.500,4.500L9,3A2.830,2.830 0 0 1 13,7L11.500,8.500M8.500,11.500L7,13A2.830,2.830 0 0 1 3,9L4.500,7.500',
  light: 'M8,5A3,3 0 1 1 7.990,5M8,1V2.500M8,13.500V15M1,8H2.500M13.500,8H15M3,3L4.100,4.100M11.900,11.900L13,13M3,13L4.100,11.900M11.900,4.100L13,3',
  dark: 'M13.500,9.500A6,6 0 1 1 6.500,2.500A4.700,4.700 0 0 0 13.500,9.500Z',
  auto: 'M8,2A6,6 0 1 1 7.990,2M8,2V14M8,4.500H11.500M8,8H13.500M8,11.500H11.500',
  close: 'M4,4L12,12M12,4L4,12',
  plus: 'M8,3.500V12.500M3.500,8H12.500',
  minus: 'M3.500,8H12.500',
  fit: 'M2.500,6V2.500H6M10,2.500H13.500V6M13.500,10V13.500H10M6,13.500H2.500V10',
  strike: 'M9,1.500L3.500,9H7.500L7,14.500L12.500,7H8.500Z',
  save: 'M8,2V10M4.500,7L8,10.500L11.500,7M2.500,13.500H13.500',
  copy: 'M5.500,5.500H13V14H5.500ZM3,10.500V2.500H10',
  stop: 'M4,4H12V12H4Z',
} as const;

const filled = new Set<IconName>(['play', 'stop']);

export type IconName = keyof typeof paths;

/** Returns an icon; the button around it says what it does. */
export function icon(name: IconName): SVGTemplateResult {
  return svg`<svg class=${filled.has(name) ? 'icon icon-filled' : 'icon'} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${paths[name]}></path></svg>`;
}

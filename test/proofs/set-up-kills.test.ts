/** @fileoverview A set-up dies at a service call; set up again, every tab looks as after a whole run. */
import { type Host, openHost } from '../../host';
import { OWNER } from '../bundle/fixture';
import { invocationsOf } from '../bundle/invocations';
import { placesIn, prove } from './proof';

const bare = () =>
  openHost({
    bundle: 'dist',
    state: ':memory:',
    now: '2026-11-23T09:00:00+08:00',
    timeZone: 'Asia/Shanghai',
    locale: 'zh_CN',
    user: OWNER,
    seed: 7,
  });
const setUp = (host: Host) => host.call('setUpRegister', [{ preset: '表单模板' }], { user: OWNER, via: 'run' });

/** What a person sees of each tab before anything is entered. */
function looks({ workbook }: Host): Readonly<Record<string, object>> {
  return Object.fromEntries(
    workbook.sheets.map((sheet) => [
      sheet.name,
      {
        hidden: sheet.hidden,
        colour: sheet.tabColor,
        frozen: [sheet.frozenRows, sheet.frozenColumns],
        columns: sheet.columns.length,
        widths: sheet.columnWidths,
        hiddenColumns: sheet.columnsHidden,
        groups: sheet.columnGroups,
        filter: sheet.filter,
        protections: sheet.protections.length,
      },
    ]),
  );
}

function differing(wanted: Readonly<Record<string, object>>, found: Readonly<Record<string, object>>): string[] {
  return Object.entries(wanted).flatMap(([tab, look]) =>
    Object.entries(look).flatMap(([what, value]) => {
      const now = (found[tab] as Record<string, unknown> | undefined)?.[what];
      const [a, b] = [JSON.stringify(value), JSON.stringify(now)];
      return a === b ? [] : [`${tab}: ${what} is ${b}, not ${a}`];
    }),
  );
}

const EFFECTS = ['before', 'after'] as const;

it('leaves widths, groups, filters and hidden tabs as a whole run does', () => {
  const whole = bare();
  const calls = invocationsOf({ host: whole }, ({ host }) => setUp(host));
  const wanted = looks(whole);
  const found = prove({
    name: 'killed: setting up, then set up again',
    unit: 'positions',
    all: Array.from({ length: calls }, (_, index) => EFFECTS.map((effect) => ({ call: index + 1, effect }))).flat(),
    sample: placesIn(calls, 5).map((call, index) => ({ call, effect: EFFECTS[index % 2] ?? 'after' })),
    trial({ call, effect }) {
      const host = bare();
      host.faults.killAt(call, { effect });
      try {
        setUp(host);
      } catch {
        // Whoever set up sees an error, and does it again.
      }
      host.faults.clear();
      const again = setUp(host) as { readonly ok: boolean };
      const wrong = again.ok ? differing(wanted, looks(host)) : [JSON.stringify(again)];
      return wrong.map((text) => `killed ${effect} call ${call}: ${text.slice(0, 300)}`);
    },
  });
  expect(found).toEqual([]);
});

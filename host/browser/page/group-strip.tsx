/** @fileoverview Column groups, above the letters of the columns: a line over each, and its toggle. */
import type { GroupView, PageState } from '../page-state';
import type { PageDesk } from './page-desk';
import { words } from './words';

interface Props {
  readonly state: PageState | null;
  readonly desk: PageDesk;
  /** Drawn anew when cells stand elsewhere. */
  readonly moves: number;
}

const LEVEL = 18;

export function GroupStrip({ state, desk }: Props) {
  const tab = state?.tab;
  if (!tab || tab.groups.length === 0) return null;
  const depth = Math.max(...tab.groups.map((group) => group.depth));
  return (
    <div class="groups" style={{ height: `${depth * LEVEL + 4}px` }}>
      {tab.groups.map((group) => (
        <Group key={`${group.start} ${group.depth}`} group={group} before={tab.togglesBefore} desk={desk} />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly group: GroupView;
  readonly before: boolean;
  readonly desk: PageDesk;
}

function Group({ group, before, desk }: GroupProps) {
  const { start, end, depth, collapsed } = group;
  const places = desk.places();
  const span = collapsed ? null : places?.columns(start - 1, end - 1);
  const home = before ? start - 2 : end;
  const toggle = places?.columns(home, home);
  const top = (depth - 1) * LEVEL + 2;
  return (
    <>
      {span && (
        <span
          class="span"
          style={{ left: `${span.left}px`, width: `${span.right - span.left}px`, top: `${top + 8}px` }}
        />
      )}
      {toggle && (
        <button
          type="button"
          aria-label={collapsed ? words.unfold : words.fold}
          aria-expanded={!collapsed}
          style={{ left: `${before ? toggle.right - 16 : toggle.left + 2}px`, top: `${top}px` }}
          onClick={() => void desk.act('fold', { axis: 'column', at: start, depth, collapsed: !collapsed })}
        >
          {collapsed ? '+' : '−'}
        </button>
      )}
    </>
  );
}

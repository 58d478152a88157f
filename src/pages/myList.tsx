/** @fileoverview 我的待办: what is overdue and due, each logged or postponed where it stands. */
import { useRef, useState } from 'preact/hooks';
import type { DuePage } from '../application/follow-ups/due-page';
import type { DueLine, DueList } from '../application/follow-ups/list-due';
import { dueListWords } from '../messages/pages/due-list';
import css from './parts/due.css';
import { DueCard } from './parts/due-card';
import { fill } from './parts/fill';
import { LogForm } from './parts/log-form';
import { call } from './parts/server';
import { show } from './parts/show';
import { style } from './parts/style';
import { failureText } from './parts/use-action';
import { withCustomer } from './parts/with-customer';
import { spoken } from './parts/words';
import { Wrong } from './parts/wrong';

style(css);

const words = spoken(dueListWords);

const SHOWN = 20;

function MyList({ page }: { readonly page: DuePage }) {
  const { form } = page;
  const [list, setList] = useState<DueList>(page.list);
  const [logging, setLogging] = useState('');
  const [wrong, setWrong] = useState('');
  const asked = useRef(0);

  async function reload(): Promise<void> {
    setLogging('');
    setWrong('');
    asked.current += 1;
    const place = asked.current;
    try {
      const answer = await call('listDue', { member: page.member });
      // Answers keep no order: a list that was asked for later knows more.
      if (place !== asked.current) return;
      if (answer.ok) setList(answer);
      else setWrong(answer.problems.map(({ message }) => message).join('\n'));
    } catch (error) {
      setWrong(failureText(error));
    }
  }

  if (logging !== '') {
    return <LogForm form={withCustomer(form, logging)} leave={{ caption: words.back, go: () => void reload() }} />;
  }
  const unplanned = list.unplanned.map(({ customer, name, owner }) => ({ ...NO_PLAN, customer, name, owner }));
  const sections = [
    { title: words.overdue, lines: list.overdue },
    { title: words.today, lines: list.today },
    { title: words.next7, lines: list.next7 },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <main class="due">
      <Wrong text={wrong} />
      {sections.length + unplanned.length + list.greetings.length === 0 && <p class="nothing">{words.nothing}</p>}
      {sections.map(({ title, lines }) => (
        <Section key={title} title={title} lines={lines}>
          {(line) => (
            <DueCard
              key={line.id}
              line={line}
              page={page}
              log={() => setLogging(line.customer)}
              changed={() => void reload()}
            />
          )}
        </Section>
      ))}
      {list.greetings.length > 0 && (
        <section>
          <h1>{words.greetings}</h1>
          <ul>
            {list.greetings.map((line) => (
              <li key={line} class="card">
                {line}
              </li>
            ))}
          </ul>
          <p>{words.greetingsWhere}</p>
        </section>
      )}
      {unplanned.length > 0 && (
        <Section title={words.unplanned} lines={unplanned}>
          {({ customer, name }) => (
            <li key={customer} class="card">
              <b>{name}</b>
              <div class="acts">
                <button type="button" class="main" onClick={() => setLogging(customer)}>
                  {words.log}
                </button>
              </div>
            </li>
          )}
        </Section>
      )}
    </main>
  );
}

interface SectionProps {
  readonly title: string;
  readonly lines: readonly DueLine[];
  readonly children: (line: DueLine) => preact.ComponentChild;
}

function Section({ title, lines, children }: SectionProps) {
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, SHOWN);
  return (
    <section>
      <h1>
        {title} <span class="count">{lines.length}</span>
      </h1>
      <ul>{shown.map(children)}</ul>
      {shown.length < lines.length && (
        <button type="button" onClick={() => setAll(true)}>
          {fill(words.more, { count: lines.length - shown.length })}
        </button>
      )}
    </section>
  );
}

const NO_PLAN = { id: '', grade: '', dueOn: '', content: '', method: '', warnings: [] };

show<DuePage>((page) => <MyList page={page} />);

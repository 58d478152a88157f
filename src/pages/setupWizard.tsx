/** @fileoverview 设置向导: preset, language, zone and team chosen on one page, saved by the set-up there is. */
import { useRef, useState } from 'preact/hooks';
import type { SetUpInput } from '../application/set-up/set-up-input';
import type { SetupWizardPage } from '../application/setup-wizard-page';
import type { FieldProblem } from '../application/user-error';
import { formsWords } from '../messages/pages/forms';
import { setupWizardWords } from '../messages/pages/setup-wizard';
import type { Language } from '../schema/language';
import { fill } from './parts/fill';
import { call } from './parts/server';
import { show } from './parts/show';
import { style } from './parts/style';
import { useAction } from './parts/use-action';
import { spoken } from './parts/words';
import { Actions } from './setup-wizard/actions';
import { Place, type PlaceChoice } from './setup-wizard/place';
import { PresetCards } from './setup-wizard/preset-cards';
import { Result, type Saved } from './setup-wizard/result';
import css from './setup-wizard/setup-wizard.css';
import { early, entered, memberOf, newRow, OWN_KEY, type Problems, placed, type TeamRow } from './setup-wizard/team';
import { TeamRows } from './setup-wizard/team-rows';

style(css);

const words = spoken(setupWizardWords);
const { fix } = spoken(formsWords);

interface Props {
  readonly page: SetupWizardPage;
  readonly language: Language;
}

function SetupWizard({ page, language }: Props) {
  const [preset, setPreset] = useState(page.preset);
  const [place, setPlace] = useState(() => placeOf(page));
  const [rows, setRows] = useState(() => firstRows(page));
  const [problems, setProblems] = useState<Problems>({});
  const [asking, setAsking] = useState(false);
  const [saved, setSaved] = useState<Saved>();
  const saving = useAction();
  const form = useRef<HTMLFormElement>(null);
  const presetChanged = page.known && preset !== page.preset;
  const titleOf = (name: string) => page.presets.find((one) => one.name === name)?.title[language] ?? name;

  function refuse(found: Problems, whole: readonly string[] = []): void {
    const count = Object.keys(found).length;
    setProblems(found);
    saving.say([...whole, ...(count > 0 ? [fill(fix, { count })] : [])].join('\n'));
    requestAnimationFrame(() => {
      const first = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      first?.focus();
      // What is wrong stands below the field, which may touch the foot of the page.
      first?.scrollIntoView({ block: 'center' });
    });
  }

  async function save(): Promise<void> {
    setAsking(false);
    setProblems({});
    let refused: readonly FieldProblem[] = [];
    const members = entered(rows).map(memberOf);
    const answer = await saving.act(async () => {
      const given = await call('setUpRegister', inputOf(page, preset, place, members));
      if (!given.ok) refused = given.problems;
      return given;
    });
    if (answer) {
      const languageChanged = place.language !== page.registerLanguage;
      const { known } = page;
      setSaved({ answer, known, members: members.length, preset: titleOf(preset), presetChanged, languageChanged });
    } else if (refused.length > 0) {
      refuse(
        placed(refused, rows),
        refused.filter((one) => Object.keys(placed([one], rows)).length === 0).map(({ message }) => message),
      );
    }
  }

  function submit(): void {
    if (saving.busy) return;
    const found = early(rows, page.members, language);
    if (Object.keys(found).length > 0) refuse(found);
    else if (presetChanged && !asking) setAsking(true);
    else void save();
  }

  if (saved) return <Result {...saved} />;
  return (
    <main class="wizard">
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <PresetCards
          page={page}
          language={language}
          value={preset}
          wrong={problems.preset}
          choose={(name) => {
            setAsking(false);
            setPreset(name);
          }}
        />
        <Place
          page={page}
          value={place}
          problems={problems}
          change={(changed) => setPlace((now) => ({ ...now, ...changed }))}
        />
        <TeamRows page={page} language={language} rows={rows} problems={problems} change={setRows} />
        <Actions
          known={page.known}
          saving={saving}
          question={asking ? fill(words.askPreset, { from: titleOf(page.preset), to: titleOf(preset) }) : ''}
          cancel={() => setAsking(false)}
        />
      </form>
    </main>
  );
}

function placeOf({ registerLanguage, timeZone }: SetupWizardPage): PlaceChoice {
  return { language: registerLanguage, timeZone, changePlace: false };
}

/** The person who clicks comes first, as administrator; a register has its team already. */
function firstRows({ known, account }: SetupWizardPage): readonly TeamRow[] {
  if (known) return [];
  return [newRow(OWN_KEY, { name: account.split('@')[0] ?? '', email: account, role: '管理员' })];
}

function inputOf(
  { known, empty }: SetupWizardPage,
  preset: string,
  { language, timeZone, changePlace }: PlaceChoice,
  members: NonNullable<SetUpInput['members']>,
): SetUpInput {
  const zone = empty || (!known && changePlace) ? { timeZone } : {};
  return { preset, language, members, ...zone, ...(!known && changePlace ? { changePlace } : {}) };
}

show<SetupWizardPage>((page) => <SetupWizard page={page} language={page.language} />);

/** @fileoverview Language and time zone; those of a spreadsheet in use change only where that is ticked. */
import type { SetupWizardPage } from '../../application/setup-wizard-page';
import { setupWizardWords } from '../../messages/pages/setup-wizard';
import type { Language } from '../../schema/language';
import { fill } from '../parts/fill';
import { spoken } from '../parts/words';
import type { Problems } from './team';

const words = spoken(setupWizardWords);

const LANGUAGES: Readonly<Record<Language, string>> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };
const ZONES = words.zones.split(';').map((zone) => zone.split('=') as [name: string, place: string]);

export interface PlaceChoice {
  readonly language: Language;
  readonly timeZone: string;
  readonly changePlace: boolean;
}

interface Props {
  readonly page: SetupWizardPage;
  readonly value: PlaceChoice;
  readonly problems: Problems;
  readonly change: (value: Partial<PlaceChoice>) => void;
}

export function Place({ page, value, problems, change }: Props) {
  const asked = !page.known && !page.empty;
  return (
    <fieldset>
      <legend>{words.placeTitle}</legend>
      {asked && (
        <label class="agree">
          <input
            type="checkbox"
            checked={value.changePlace}
            onChange={(event) => change({ changePlace: event.currentTarget.checked, timeZone: page.timeZone })}
          />
          <span>{words.changePlace}</span>
        </label>
      )}
      <div class="place">
        <div>
          <label for="language">{words.language}</label>
          <select
            id="language"
            value={value.language}
            aria-invalid={problems.language !== undefined}
            onChange={(event) => change({ language: event.currentTarget.value as Language })}
          >
            {Object.entries(LANGUAGES).map(([name, caption]) => (
              <option key={name} value={name} lang={name}>
                {caption}
              </option>
            ))}
          </select>
          {problems.language && (
            <p class="problem" role="alert">
              {problems.language}
            </p>
          )}
        </div>
        {page.known || (asked && !value.changePlace) ? (
          <p class="stays">{fill(page.known ? words.zoneKnown : words.zoneInUse, { zone: nameOf(page.timeZone) })}</p>
        ) : (
          <Zone now={page.timeZone} value={value.timeZone} wrong={problems.timeZone} change={change} />
        )}
      </div>
    </fieldset>
  );
}

interface ZoneProps {
  readonly now: string;
  readonly value: string;
  readonly wrong: string | undefined;
  readonly change: (value: Partial<PlaceChoice>) => void;
}

function Zone({ now, value, wrong, change }: ZoneProps) {
  const listed = ZONES.some(([name]) => name === now);
  return (
    <div>
      <label for="time-zone">{words.timeZone}</label>
      <select
        id="time-zone"
        value={value}
        aria-invalid={wrong !== undefined}
        aria-describedby="zone-about"
        onChange={(event) => change({ timeZone: event.currentTarget.value })}
      >
        {!listed && <option value={now}>{now}</option>}
        {ZONES.map(([name]) => (
          <option key={name} value={name}>
            {nameOf(name)}
          </option>
        ))}
      </select>
      <p class={wrong ? 'problem' : 'help'} id="zone-about">
        {wrong ?? fill(words.zoneLocal, { zone: nameOf(now) })}
      </p>
    </div>
  );
}

/** @example nameOf('Asia/Shanghai') // '北京时间（Asia/Shanghai）' */
function nameOf(zone: string): string {
  const place = ZONES.find(([name]) => name === zone)?.[1];
  return place === undefined || place === zone ? zone : `${place} · ${zone}`;
}

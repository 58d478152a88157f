/** @fileoverview The presets as cards, each with what it is for. */
import type { SetupWizardPage } from '../../application/setup-wizard-page';
import { setupWizardWords } from '../../messages/pages/setup-wizard';
import type { Language } from '../../schema/language';
import { spoken } from '../parts/words';
import { Wrong } from '../parts/wrong';

const words = spoken(setupWizardWords);

const PURPOSES: Readonly<Record<string, string>> = {
  表单模板: words.formTemplate,
  工作手册: words.handbook,
  调查问卷: words.questionnaire,
  CRM工具集: words.crmToolkit,
  沟通标准: words.communicationStandard,
};

interface Props {
  readonly page: SetupWizardPage;
  readonly language: Language;
  readonly value: string;
  readonly wrong: string | undefined;
  readonly choose: (preset: string) => void;
}

export function PresetCards({ page, language, value, wrong, choose }: Props) {
  return (
    <fieldset>
      <legend>{words.presetTitle}</legend>
      <p class="help">{words.presetHelp}</p>
      {page.presets.map(({ name, title }) => (
        <label key={name} class={name === value ? 'preset chosen' : 'preset'}>
          <input
            type="radio"
            name="preset"
            value={name}
            checked={name === value}
            aria-labelledby={`title-${name}`}
            aria-describedby={`about-${name}`}
            onChange={() => choose(name)}
          />
          <span class="title" id={`title-${name}`}>
            {title[language]}
            {page.known && name === page.preset && <span class="current">{words.current}</span>}
          </span>
          <span class="purpose" id={`about-${name}`}>
            {PURPOSES[name]}
          </span>
        </label>
      ))}
      <Wrong text={wrong ?? ''} />
    </fieldset>
  );
}

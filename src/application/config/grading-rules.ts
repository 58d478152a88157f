/** @fileoverview How customers are graded under the chosen preset and settings. */
import type { Day } from '../../domain/calendar-date';
import type { GradingRules } from '../../domain/grading/grade-customer';
import { type GradeMatrix, readMatrix } from '../../domain/grading/grade-matrix';
import { presetNamed } from '../../schema/presets';
import type { Level, Preset } from '../../schema/presets/define-preset';
import type { Settings } from '../../schema/settings';
import type { Config } from './config';

const PERCENT = 100;

/** A second level without a figure of its own grows as its parent does. */
function growthOf(config: Config): (industry: string) => number | undefined {
  const options = new Map(config.options('industries').map((option) => [option.value, option]));
  return (industry) => {
    const option = options.get(industry);
    return option?.growth ?? options.get(option?.parent ?? industry.split('-')[0] ?? '')?.growth;
  };
}

function matrixOf({ matrix, grades }: Preset, config: Config): GradeMatrix | undefined {
  if (!matrix) return undefined;
  const cells = (options: readonly { value: string; label?: string }[]) =>
    Object.fromEntries(options.map(({ value, label }) => [value, label ?? '']));
  const known = grades.map(({ value }) => value);
  return readMatrix(cells(config.options(matrix.name)), known, cells(matrix.values)).matrix;
}

export function gradingRules(config: Config, settings: Settings, today: Day): GradingRules {
  const preset = presetNamed(settings.preset);
  const matrix = matrixOf(preset, config);
  const byLevel = (level: Level) => preset.grades.find((grade) => grade.level === level)?.value ?? '';
  return {
    today,
    thresholds: {
      high: { amount: settings.gradeHighAmount, sign: settings.gradeHighSign },
      medium: { amount: settings.gradeMediumAmount, sign: settings.gradeMediumSign },
    },
    byValue: { 高: byLevel('高'), 中: byLevel('中'), 低: byLevel('低') },
    ...(matrix ? { matrix } : {}),
    growthBounds: { high: settings.growthHigh / PERCENT, medium: settings.growthMedium / PERCENT },
    growthOf: growthOf(config),
  };
}

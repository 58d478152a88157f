/** @fileoverview The parts of Univer that the grid is made of: cells, dropdowns and checkboxes, filter buttons. */
import { LocaleType, LogLevel, mergeLocales, type Plugin, type PluginCtor, Univer } from '@univerjs/core';
import { IDescriptionService, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationZh from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterZh from '@univerjs/preset-sheets-filter/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';

type Registered = PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

export function createUniver(container: string): Univer {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(coreZh, validationZh, filterZh) },
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of plugins(container)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return univer;
}

/**
 * Functions are offered a moment late: whoever types =B2*2 and presses Enter at once would get the function that begins
 * with B. Once the grid is drawn none is offered.
 */
export function offerNoFunctions(univer: Univer): void {
  univer.__getInjector().get(IDescriptionService).getSearchListByNameFirstLetter = () => [];
}

function plugins(container: string): Registered[] {
  return [
    UniverSheetsCorePreset({
      container,
      header: false,
      toolbar: false,
      formulaBar: false,
      footer: false,
      contextMenu: false,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsFilterPreset(),
  ].flatMap((preset) => preset.plugins as unknown as Registered[]);
}

import type { HeaderFooterText, PageLayout } from "../model/pageLayout";
import { asBoolean, asOneOf, asText } from "../wire/argument";
import { defineClass } from "../wire/hostObject";
import type { Json } from "../wire/wire";
import { wireName } from "../wire/wire";

const PLACES = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const;

export const headersFootersObject = defineClass<PageLayout["headersFooters"]>(() => ({
  name: "HeaderFooterGroup",
  read: {
    State: (group) => group.state,
    UseSheetMargins: (group) => group.useSheetMargins,
    UseSheetScale: (group) => group.useSheetScale,
  },
  write: {
    State: (group, value) => {
      group.state = asOneOf(value, ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"]);
    },
    UseSheetMargins: (group, value) => {
      group.useSheetMargins = asBoolean(value);
    },
    UseSheetScale: (group, value) => {
      group.useSheetScale = asBoolean(value);
    },
  },
  navigate: {
    DefaultForAllPages: (group) => textObject(group.defaultForAllPages),
    FirstPage: (group) => textObject(group.firstPage),
    EvenPages: (group) => textObject(group.evenPages),
    OddPages: (group) => textObject(group.oddPages),
  },
}));

const textObject = defineClass<HeaderFooterText>(() => ({
  name: "HeaderFooter",
  read: Object.fromEntries(PLACES.map((place) => [wireName(place), (text: HeaderFooterText) => text[place]])),
  write: Object.fromEntries(
    PLACES.map((place) => [
      wireName(place),
      (text: HeaderFooterText, value: Json) => {
        text[place] = asText(value, 255);
      },
    ]),
  ),
}));

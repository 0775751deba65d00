/** Everything the console knows, as one value, and how it changes. Nothing here touches the page. */
import type { AirspaceShape } from '@musubi/geo';
import type { AgreementView, HistoryView, Login, Status } from '@musubi/node/contract';
import type { PictureColumns } from '@musubi/node/picture-frame';
import type { Area } from '../areas/area.ts';
import type { Preview } from '../agreements/preview.ts';
import type { AreaDraft } from '../areas/area-draft.ts';
import { type Criteria, NO_CRITERIA } from '../filter/criteria.ts';
import type { Layers, MapPlace, SavedView } from '../views/view.ts';
import type { Language } from '../i18n/language.ts';
import type { Measure, Place } from '../measure/measure.ts';
import type { ConsoleMessage } from '../stream/message.ts';

export type Connection = 'connecting' | 'live' | 'reconnecting' | 'stale';
export type Panel = 'tracks' | 'areas' | 'agreements' | 'status' | 'ledger' | 'boards';
export type Theme = 'dark' | 'light';
export type Session =
  | { readonly state: 'unknown' }
  | { readonly state: 'signed-out'; readonly problem: string | null }
  | { readonly state: 'signed-in'; readonly login: Login };

/** How fast the past is played; 0 holds it. */
export const PAST_SPEEDS = [0, 1, 10, 60] as const;
export type PastSpeed = (typeof PAST_SPEEDS)[number];

/** Looking back: what was known at a time, and not what is known now. */
export interface Past {
  readonly atS: number;
  readonly speed: PastSpeed;
}

/** A shape of a board's item, drawn on the map until it is taken off. */
export interface ShownShape {
  readonly name: string;
  readonly shape: AirspaceShape;
}

/** A part of the earth to look at: all of a shape, or a place. */
export interface Look {
  readonly shape?: AirspaceShape;
  readonly place?: MapPlace;
}

export interface State {
  readonly session: Session;
  readonly connection: Connection;
  readonly picture: PictureColumns | null;
  /** The latest picture of the node, also while another one is looked back at. */
  readonly livePicture: PictureColumns | null;
  /** Local clock when `livePicture` arrived, s (monotonic). */
  readonly pictureArrivedS: number;
  readonly past: Past | null;
  /** The time that the picture of the past was asked for, UTC s; null while what is shown is not from then. */
  readonly pastOfS: number | null;
  /** How far one can look back; null until the node was asked. */
  readonly history: HistoryView | null;
  readonly status: Status | null;
  readonly agreements: readonly AgreementView[];
  /** Whose eye was asked for; null is the node's own. The frame shows what `picture.as` says. */
  readonly as: string | null;
  readonly selectedId: string | null;
  /** Whether the map keeps the selected track in its middle. */
  readonly follow: boolean;
  readonly panel: Panel;
  readonly panelOpen: boolean;
  readonly helpOpen: boolean;
  /** Words that tracks are searched for in the list. */
  readonly filter: string;
  /** What hides tracks, in the list and on the map. */
  readonly criteria: Criteria;
  readonly views: readonly SavedView[];
  readonly viewsOpen: boolean;
  /** Where the map looks, for a view to be saved. */
  readonly mapPlace: MapPlace | null;
  readonly language: Language;
  readonly theme: Theme;
  /** Not kept over a visit: a page that should be heard and is not would be worse than a quiet one. */
  readonly alarmSound: boolean;
  readonly showCoverage: boolean;
  readonly showLabels: boolean;
  readonly showTrails: boolean;
  /** Sites of the boards, on the map. */
  readonly showSites: boolean;
  /** Range rings, and where they were asked for: nowhere yet while the map does not stand; null for none. They go with the selected track while there is one. */
  readonly rings: { readonly at: Place | null } | null;
  /** The 95 % error ellipses of tracks. */
  readonly showEllipses: boolean;
  readonly shownShape: ShownShape | null;
  /** The item of a board that was asked for elsewhere; each wish is a new object. */
  readonly askedItem: { readonly board: string; readonly item: string } | null;
  /** What is measured on the map; null when the tool is put away. */
  readonly measure: Measure | null;
  /** Drawn by the reader and kept in the browser. */
  readonly areas: readonly Area[];
  /** The area that is being drawn or changed. */
  readonly areaDraft: AreaDraft | null;
  /** What an act that is thought through would change, marked on the map; null when none is. */
  readonly preview: Preview | null;
  /** Where else the map was told to look; each wish is a new object. */
  readonly look: Look | null;
  /** Where the map was last told to look: a track, or all of them (null). A new serial is a new wish. */
  readonly aim: { readonly id: string | null; readonly serial: number };
}

export type Action =
  | { readonly type: 'session'; readonly session: Session }
  | { readonly type: 'connection'; readonly connection: Connection }
  | { readonly type: 'message'; readonly message: ConsoleMessage; readonly nowS: number }
  | { readonly type: 'past'; readonly past: Past | null }
  | { readonly type: 'past-picture'; readonly picture: PictureColumns | null; readonly atS: number }
  | { readonly type: 'history'; readonly history: HistoryView }
  | { readonly type: 'as'; readonly as: string | null }
  | { readonly type: 'select'; readonly id: string | null }
  | { readonly type: 'aim'; readonly id: string | null }
  | { readonly type: 'follow'; readonly on: boolean }
  | { readonly type: 'toggle-rings' }
  | { readonly type: 'panel'; readonly panel: Panel }
  | {
      readonly type: 'toggle';
      readonly what:
        | 'alarmSound'
        | 'panelOpen'
        | 'helpOpen'
        | 'showCoverage'
        | 'showLabels'
        | 'showTrails'
        | 'showEllipses'
        | 'showSites';
    }
  | { readonly type: 'criteria'; readonly criteria: Criteria }
  | { readonly type: 'views'; readonly views: readonly SavedView[] }
  | { readonly type: 'views-open'; readonly open: boolean }
  | { readonly type: 'map-place'; readonly place: MapPlace }
  | { readonly type: 'layers'; readonly layers: Partial<Layers> }
  | { readonly type: 'areas'; readonly areas: readonly Area[] }
  | { readonly type: 'area-draft'; readonly draft: AreaDraft | null }
  | { readonly type: 'preview'; readonly preview: Preview | null }
  | { readonly type: 'look'; readonly at: Look }
  | { readonly type: 'show-shape'; readonly shown: ShownShape | null }
  | { readonly type: 'open-item'; readonly board: string; readonly item: string }
  | { readonly type: 'help'; readonly open: boolean }
  | { readonly type: 'measure'; readonly measure: Measure | null }
  | { readonly type: 'filter'; readonly text: string }
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'theme'; readonly theme: Theme };

export function initialState(language: Language, theme: Theme): State {
  return {
    session: { state: 'unknown' },
    connection: 'connecting',
    picture: null,
    livePicture: null,
    pictureArrivedS: 0,
    past: null,
    pastOfS: null,
    history: null,
    status: null,
    agreements: [],
    as: null,
    selectedId: null,
    follow: false,
    panel: 'tracks',
    panelOpen: true,
    helpOpen: false,
    filter: '',
    criteria: NO_CRITERIA,
    views: [],
    viewsOpen: false,
    mapPlace: null,
    language,
    theme,
    alarmSound: false,
    showCoverage: true,
    showLabels: true,
    showTrails: true,
    showSites: false,
    rings: null,
    showEllipses: false,
    shownShape: null,
    askedItem: null,
    measure: null,
    areas: [],
    areaDraft: null,
    preview: null,
    look: null,
    aim: { id: null, serial: 0 },
  };
}

function withMessage(state: State, message: ConsoleMessage, nowS: number): State {
  switch (message.type) {
    case 'picture':
      // A picture asked for under another eye may still be on its way: it must not be shown as this one.
      if (message.picture.as !== state.as) return state;
      return {
        ...state,
        picture: state.past ? state.picture : message.picture,
        livePicture: message.picture,
        pictureArrivedS: nowS,
        connection: 'live',
      };
    case 'status':
      return { ...state, status: message.status };
    case 'agreements':
      return { ...state, agreements: message.agreements };
  }
}

/** The next state. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'session':
      return { ...state, session: action.session };
    case 'connection':
      return { ...state, connection: action.connection };
    case 'message':
      return withMessage(state, action.message, action.nowS);
    case 'as':
      // Ids mean other things in another eye, and the old picture must not stay under the new name.
      return action.as === state.as
        ? state
        : {
            ...state,
            as: action.as,
            picture: null,
            livePicture: null,
            pastOfS: null,
            selectedId: null,
            follow: false,
            history: null,
          };
    case 'past':
      return action.past
        ? { ...state, past: action.past }
        : { ...state, past: null, pastOfS: null, picture: state.livePicture };
    case 'past-picture':
      return state.past && (!action.picture || action.picture.as === state.as)
        ? { ...state, picture: action.picture, pastOfS: action.atS }
        : state;
    case 'history':
      return { ...state, history: action.history };
    case 'select':
      // Whoever picks another one while following follows that.
      return { ...state, selectedId: action.id, follow: state.follow && action.id !== null };
    case 'aim':
      // To look at all, or at another one, is to let go.
      return {
        ...state,
        follow: state.follow && action.id === state.selectedId,
        aim: { id: action.id, serial: state.aim.serial + 1 },
      };
    case 'follow':
      return { ...state, follow: action.on && state.selectedId !== null };
    case 'toggle-rings':
      return { ...state, rings: state.rings ? null : { at: state.mapPlace } };
    case 'panel':
      return { ...state, panel: action.panel, panelOpen: true };
    case 'toggle':
      return { ...state, [action.what]: !state[action.what] };
    case 'help':
      return { ...state, helpOpen: action.open };
    case 'measure':
      return { ...state, measure: action.measure };
    case 'criteria':
      return { ...state, criteria: action.criteria };
    case 'views':
      return { ...state, views: action.views };
    case 'views-open':
      return { ...state, viewsOpen: action.open };
    case 'map-place':
      return { ...state, mapPlace: action.place, rings: placedRings(state.rings, action.place) };
    case 'layers':
      return { ...state, ...action.layers };
    case 'areas':
      return { ...state, areas: action.areas };
    case 'area-draft':
      return { ...state, areaDraft: action.draft };
    case 'preview':
      return { ...state, preview: action.preview };
    case 'look':
      return { ...state, follow: false, look: { ...action.at } };
    case 'show-shape':
      return { ...state, shownShape: action.shown, look: action.shown ? { shape: action.shown.shape } : state.look };
    case 'open-item':
      return { ...state, panel: 'boards', panelOpen: true, askedItem: { board: action.board, item: action.item } };
    case 'filter':
      return { ...state, filter: action.text };
    case 'language':
      return { ...state, language: action.language };
    case 'theme':
      return { ...state, theme: action.theme };
  }
}

/** Nations whose eye can be borrowed: the links' far ends, in order. */
export function partnersOf(state: State): readonly string[] {
  return (state.status?.peers ?? []).map((p) => p.nation).sort();
}

/** The eye after `as` in the order own, partners. */
export function nextEye(partners: readonly string[], as: string | null): string | null {
  const at = as === null ? -1 : partners.indexOf(as);
  return partners[at + 1] ?? null;
}

/** Rings that were asked for before the map stood are where it is first. */
function placedRings(rings: State['rings'], place: MapPlace): State['rings'] {
  return rings && !rings.at ? { at: place } : rings;
}

// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { ItemReader } from '../read-item.ts';
import type { ItemValue } from '../record.ts';
import { readCharacters, toHex } from '../characters.ts';

type Values = Record<string, ItemValue>;

function read008(b: Uint8Array, p: number): ItemValue {
return { "RA": (b[p] >>> 7), "TC": ((b[p] >>> 5) & 3), "TS": ((b[p] >>> 4) & 1), "ARV": ((b[p] >>> 3) & 1), "CDTIA": ((b[p] >>> 2) & 1), "NOTTCAS": ((b[p] >>> 1) & 1), "SA": (b[p] & 1) };
}

function read010(b: Uint8Array, p: number): ItemValue {
return { "SAC": b[p], "SIC": b[p + 1] };
}

function read015(b: Uint8Array, p: number): ItemValue {
return b[p];
}

function read016(b: Uint8Array, p: number): ItemValue {
return b[p] * 0.5;
}

function read040(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "ATP": (b[p] >>> 5), "ARC": ((b[p] >>> 3) & 3), "RC": ((b[p] >>> 2) & 1), "RAB": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o0["DCR"] = (b[p] >>> 7);
o0["GBS"] = ((b[p] >>> 6) & 1);
o0["SIM"] = ((b[p] >>> 5) & 1);
o0["TST"] = ((b[p] >>> 4) & 1);
o0["SAA"] = ((b[p] >>> 3) & 1);
o0["CL"] = ((b[p] >>> 1) & 3);
p += 1;
if (b[p - 1] & 1) {
o0["LLC"] = ((b[p] >>> 6) & 1);
o0["IPC"] = ((b[p] >>> 5) & 1);
o0["NOGO"] = ((b[p] >>> 4) & 1);
o0["CPR"] = ((b[p] >>> 3) & 1);
o0["LDPJ"] = ((b[p] >>> 2) & 1);
o0["RCF"] = ((b[p] >>> 1) & 1);
p += 1;
if (b[p - 1] & 1) {
o0["TBC"] = { "EP": (b[p] >>> 7), "VAL": ((b[p] >>> 1) & 63) };
p += 1;
if (b[p - 1] & 1) {
o0["MBC"] = { "EP": (b[p] >>> 7), "VAL": ((b[p] >>> 1) & 63) };
p += 1;
}}}}
return o0;
}

function read070(b: Uint8Array, p: number): ItemValue {
return { "MODE3A": readCharacters('o', b, p * 8 + 4, 12) };
}

function read071(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) * 0.0078125;
}

function read074(b: Uint8Array, p: number): ItemValue {
return { "FSI": (b[p] >>> 6), "TOMRP": (((b[p] << 24) | (b[p + 1] << 16) | (b[p + 2] << 8) | b[p + 3]) & 1073741823) * 9.313225746154785e-10 };
}

function read080(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]);
}

function read090(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "NUCRNACV": (b[p] >>> 5), "NUCPNIC": ((b[p] >>> 1) & 15) };
p += 1;
if (b[p - 1] & 1) {
o0["NICBARO"] = (b[p] >>> 7);
o0["SIL"] = ((b[p] >>> 5) & 3);
o0["NACP"] = ((b[p] >>> 1) & 15);
p += 1;
if (b[p - 1] & 1) {
o0["SILS"] = ((b[p] >>> 5) & 1);
o0["SDA"] = ((b[p] >>> 3) & 3);
o0["GVA"] = ((b[p] >>> 1) & 3);
p += 1;
if (b[p - 1] & 1) {
o0["PIC"] = (b[p] >>> 4);
o0["SRC"] = ((b[p] >>> 3) & 1);
p += 1;
if (b[p - 1] & 1) {
o0["VALSTATE"] = { "EP": ((b[p] >>> 5) & 1), "VAL": ((b[p] >>> 3) & 3) };
o0["VD"] = ((b[p] >>> 2) & 1);
o0["VQ"] = ((b[p] >>> 1) & 1);
p += 1;
if (b[p - 1] & 1) {
o0["VALDISTP1"] = (b[p] >>> 1) * 128;
p += 1;
if (b[p - 1] & 1) {
o0["VALDISTP2"] = (b[p] >>> 1);
p += 1;
if (b[p - 1] & 1) {
o0["VALDISTQUALP1"] = (b[p] >>> 1) * 128;
p += 1;
if (b[p - 1] & 1) {
o0["VALDISTQUALP2"] = (b[p] >>> 1);
p += 1;
}}}}}}}}
return o0;
}

function read110(b: Uint8Array, start: number): ItemValue {
let p = start;
const q0 = b[p++];
if (q0 & 1) while (b[p++] & 1);
const o1: Values = {};
if (q0 & 128) {
const o2: Values = { "NAV": (b[p] >>> 7), "NVB": ((b[p] >>> 6) & 1) };
p += 1;

o1["TIS"] = o2;
}
if (q0 & 64) {
const a3: ItemValue[] = [];
let i4 = b[p];
p += 1;
for (; i4 > 0; i4--) {
a3.push({ "TCA": (b[p] >>> 7), "NC": ((b[p] >>> 6) & 1), "TCPN": (b[p] & 63), "ALT": ((((b[p + 1] << 8) | b[p + 2]) << 16) >> 16) * 10, "LAT": ((((b[p + 3] << 16) | (b[p + 4] << 8) | b[p + 5]) << 8) >> 8) * 0.000021457672119140625, "LON": ((((b[p + 6] << 16) | (b[p + 7] << 8) | b[p + 8]) << 8) >> 8) * 0.000021457672119140625, "PT": (b[p + 9] >>> 4), "TD": ((b[p + 9] >>> 2) & 3), "TRA": ((b[p + 9] >>> 1) & 1), "TOA": (b[p + 9] & 1), "TOV": ((b[p + 10] << 16) | (b[p + 11] << 8) | b[p + 12]), "TTR": ((b[p + 13] << 8) | b[p + 14]) / 100 });
p += 15;
}
o1["TID"] = a3;
}
return o1;
}

function read130(b: Uint8Array, p: number): ItemValue {
return { "LAT": ((((b[p] << 16) | (b[p + 1] << 8) | b[p + 2]) << 8) >> 8) * 0.000021457672119140625, "LON": ((((b[p + 3] << 16) | (b[p + 4] << 8) | b[p + 5]) << 8) >> 8) * 0.000021457672119140625 };
}

function read131(b: Uint8Array, p: number): ItemValue {
return { "LAT": ((((b[p] << 24) | (b[p + 1] << 16) | (b[p + 2] << 8) | b[p + 3]) << 0) >> 0) * 1.6763806343078613e-7, "LON": ((((b[p + 4] << 24) | (b[p + 5] << 16) | (b[p + 6] << 8) | b[p + 7]) << 0) >> 0) * 1.6763806343078613e-7 };
}

function read132(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 24) >> 24);
}

function read140(b: Uint8Array, p: number): ItemValue {
return ((((b[p] << 8) | b[p + 1]) << 16) >> 16) * 6.25;
}

function read145(b: Uint8Array, p: number): ItemValue {
return ((((b[p] << 8) | b[p + 1]) << 16) >> 16) * 0.25;
}

function read146(b: Uint8Array, p: number): ItemValue {
return { "SAS": (b[p] >>> 7), "S": ((b[p] >>> 5) & 3), "ALT": ((((b[p] << 8) | b[p + 1]) << 19) >> 19) * 25 };
}

function read148(b: Uint8Array, p: number): ItemValue {
return { "MV": (b[p] >>> 7), "AH": ((b[p] >>> 6) & 1), "AM": ((b[p] >>> 5) & 1), "ALT": ((((b[p] << 8) | b[p + 1]) << 19) >> 19) * 25 };
}

function read150(b: Uint8Array, p: number): ItemValue {
return { "IM": (b[p] >>> 7), "AS": (b[p] >>> 7) === 0 ? (((b[p] << 8) | b[p + 1]) & 32767) * 0.00006103515625 : (b[p] >>> 7) === 1 ? (((b[p] << 8) | b[p + 1]) & 32767) / 1000 : (((b[p] << 8) | b[p + 1]) & 32767) };
}

function read151(b: Uint8Array, p: number): ItemValue {
return { "RE": (b[p] >>> 7), "TAS": (((b[p] << 8) | b[p + 1]) & 32767) };
}

function read152(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 8) | b[p + 1]) * 0.0054931640625;
}

function read155(b: Uint8Array, p: number): ItemValue {
return { "RE": (b[p] >>> 7), "BVR": ((((b[p] << 8) | b[p + 1]) << 17) >> 17) * 6.25 };
}

function read157(b: Uint8Array, p: number): ItemValue {
return { "RE": (b[p] >>> 7), "GVR": ((((b[p] << 8) | b[p + 1]) << 17) >> 17) * 6.25 };
}

function read160(b: Uint8Array, p: number): ItemValue {
return { "RE": (b[p] >>> 7), "GS": (((b[p] << 8) | b[p + 1]) & 32767) * 0.00006103515625, "TA": ((b[p + 2] << 8) | b[p + 3]) * 0.0054931640625 };
}

function read161(b: Uint8Array, p: number): ItemValue {
return { "TRNUM": (((b[p] << 8) | b[p + 1]) & 4095) };
}

function read165(b: Uint8Array, p: number): ItemValue {
return { "TAR": ((((b[p] << 8) | b[p + 1]) << 22) >> 22) * 0.03125 };
}

function read170(b: Uint8Array, p: number): ItemValue {
return readCharacters('i', b, (p + 0) * 8, 48);
}

function read200(b: Uint8Array, p: number): ItemValue {
return { "ICF": (b[p] >>> 7), "LNAV": ((b[p] >>> 6) & 1), "ME": ((b[p] >>> 5) & 1), "PS": ((b[p] >>> 2) & 7), "SS": (b[p] & 3) };
}

function read210(b: Uint8Array, p: number): ItemValue {
return { "VNS": ((b[p] >>> 6) & 1), "VN": ((b[p] >>> 3) & 7), "LTT": (b[p] & 7) };
}

function read220(b: Uint8Array, start: number): ItemValue {
let p = start;
const q0 = b[p++];
if (q0 & 1) while (b[p++] & 1);
const o1: Values = {};
if (q0 & 128) {
o1["WS"] = ((b[p] << 8) | b[p + 1]);
p += 2;
}
if (q0 & 64) {
o1["WD"] = ((b[p] << 8) | b[p + 1]);
p += 2;
}
if (q0 & 32) {
o1["TMP"] = ((((b[p] << 8) | b[p + 1]) << 16) >> 16) * 0.25;
p += 2;
}
if (q0 & 16) {
o1["TRB"] = b[p];
p += 1;
}
return o1;
}

function read230(b: Uint8Array, p: number): ItemValue {
return ((((b[p] << 8) | b[p + 1]) << 16) >> 16) / 100;
}

function read250(b: Uint8Array, start: number): ItemValue {
let p = start;
const a0: ItemValue[] = [];
let i1 = b[p];
p += 1;
for (; i1 > 0; i1--) {
a0.push(toHex(b, p + 0, p + 0 + 8));
p += 8;
}
return a0;
}

function read260(b: Uint8Array, p: number): ItemValue {
return { "TYP": (b[p] >>> 3), "STYP": (b[p] & 7), "ARA": (((b[p + 1] << 8) | b[p + 2]) >>> 2), "RAC": ((((b[p + 2] << 8) | b[p + 3]) >>> 6) & 15), "RAT": ((b[p + 3] >>> 5) & 1), "MTE": ((b[p + 3] >>> 4) & 1), "TTI": ((b[p + 3] >>> 2) & 3), "TID": (((b[p + 3] << 24) | (b[p + 4] << 16) | (b[p + 5] << 8) | b[p + 6]) & 67108863) };
}

function read271(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "POA": ((b[p] >>> 5) & 1), "CDTIS": ((b[p] >>> 4) & 1), "B2LOW": ((b[p] >>> 3) & 1), "RAS": ((b[p] >>> 2) & 1), "IDENT": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o0["LW"] = (b[p] >>> 4);
p += 1;
}
return o0;
}

function read295(b: Uint8Array, start: number): ItemValue {
let p = start;
const q0 = b[p++];
const q1 = q0 & 1 ? b[p++] : 0;
const q2 = q1 & 1 ? b[p++] : 0;
const q3 = q2 & 1 ? b[p++] : 0;
if (q3 & 1) while (b[p++] & 1);
const o4: Values = {};
if (q0 & 128) {
o4["AOS"] = b[p] / 10;
p += 1;
}
if (q0 & 64) {
o4["TRD"] = b[p] / 10;
p += 1;
}
if (q0 & 32) {
o4["M3A"] = b[p] / 10;
p += 1;
}
if (q0 & 16) {
o4["QI"] = b[p] / 10;
p += 1;
}
if (q0 & 8) {
o4["TI1"] = b[p] / 10;
p += 1;
}
if (q0 & 4) {
o4["MAM"] = b[p] / 10;
p += 1;
}
if (q0 & 2) {
o4["GH"] = b[p] / 10;
p += 1;
}
if (q1 & 128) {
o4["FL"] = b[p] / 10;
p += 1;
}
if (q1 & 64) {
o4["SAL"] = b[p] / 10;
p += 1;
}
if (q1 & 32) {
o4["FSA"] = b[p] / 10;
p += 1;
}
if (q1 & 16) {
o4["AS"] = b[p] / 10;
p += 1;
}
if (q1 & 8) {
o4["TAS"] = b[p] / 10;
p += 1;
}
if (q1 & 4) {
o4["MH"] = b[p] / 10;
p += 1;
}
if (q1 & 2) {
o4["BVR"] = b[p] / 10;
p += 1;
}
if (q2 & 128) {
o4["GVR"] = b[p] / 10;
p += 1;
}
if (q2 & 64) {
o4["GV"] = b[p] / 10;
p += 1;
}
if (q2 & 32) {
o4["TAR"] = b[p] / 10;
p += 1;
}
if (q2 & 16) {
o4["TI2"] = b[p] / 10;
p += 1;
}
if (q2 & 8) {
o4["TS"] = b[p] / 10;
p += 1;
}
if (q2 & 4) {
o4["MET"] = b[p] / 10;
p += 1;
}
if (q2 & 2) {
o4["ROA"] = b[p] / 10;
p += 1;
}
if (q3 & 128) {
o4["ARA"] = b[p] / 10;
p += 1;
}
if (q3 & 64) {
o4["SCC"] = b[p] / 10;
p += 1;
}
return o4;
}

function read090_2(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "NUCRNACV": (b[p] >>> 5), "NUCPNIC": ((b[p] >>> 1) & 15) };
p += 1;
if (b[p - 1] & 1) {
o0["NICBARO"] = (b[p] >>> 7);
o0["SIL"] = ((b[p] >>> 5) & 3);
o0["NACP"] = ((b[p] >>> 1) & 15);
p += 1;
if (b[p - 1] & 1) {
o0["SILS"] = ((b[p] >>> 5) & 1);
o0["SDA"] = ((b[p] >>> 3) & 3);
o0["GVA"] = ((b[p] >>> 1) & 3);
p += 1;
if (b[p - 1] & 1) {
o0["PIC"] = (b[p] >>> 4);
p += 1;
}}}
return o0;
}

function read040_2(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "ATP": (b[p] >>> 5), "ARC": ((b[p] >>> 3) & 3), "RC": ((b[p] >>> 2) & 1), "RAB": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o0["DCR"] = (b[p] >>> 7);
o0["GBS"] = ((b[p] >>> 6) & 1);
o0["SIM"] = ((b[p] >>> 5) & 1);
o0["TST"] = ((b[p] >>> 4) & 1);
o0["SAA"] = ((b[p] >>> 3) & 1);
o0["CL"] = ((b[p] >>> 1) & 3);
p += 1;
if (b[p - 1] & 1) {
o0["LLC"] = ((b[p] >>> 6) & 1);
o0["IPC"] = ((b[p] >>> 5) & 1);
o0["NOGO"] = ((b[p] >>> 4) & 1);
o0["CPR"] = ((b[p] >>> 3) & 1);
o0["LDPJ"] = ((b[p] >>> 2) & 1);
o0["RCF"] = ((b[p] >>> 1) & 1);
p += 1;
}}
return o0;
}

function read295_2(b: Uint8Array, start: number): ItemValue {
let p = start;
const q0 = b[p++];
const q1 = q0 & 1 ? b[p++] : 0;
const q2 = q1 & 1 ? b[p++] : 0;
const q3 = q2 & 1 ? b[p++] : 0;
if (q3 & 1) while (b[p++] & 1);
const o4: Values = {};
if (q0 & 128) {
o4["AOS"] = b[p] / 10;
p += 1;
}
if (q0 & 64) {
o4["TRD"] = b[p] / 10;
p += 1;
}
if (q0 & 32) {
o4["M3A"] = b[p] / 10;
p += 1;
}
if (q0 & 16) {
o4["QI"] = b[p] / 10;
p += 1;
}
if (q0 & 8) {
o4["TI1"] = b[p] / 10;
p += 1;
}
if (q0 & 4) {
o4["MAM"] = b[p] / 10;
p += 1;
}
if (q0 & 2) {
o4["GH"] = b[p] / 10;
p += 1;
}
if (q1 & 128) {
o4["FL"] = b[p] / 10;
p += 1;
}
if (q1 & 64) {
o4["ISA"] = b[p] / 10;
p += 1;
}
if (q1 & 32) {
o4["FSA"] = b[p] / 10;
p += 1;
}
if (q1 & 16) {
o4["AS"] = b[p] / 10;
p += 1;
}
if (q1 & 8) {
o4["TAS"] = b[p] / 10;
p += 1;
}
if (q1 & 4) {
o4["MH"] = b[p] / 10;
p += 1;
}
if (q1 & 2) {
o4["BVR"] = b[p] / 10;
p += 1;
}
if (q2 & 128) {
o4["GVR"] = b[p] / 10;
p += 1;
}
if (q2 & 64) {
o4["GV"] = b[p] / 10;
p += 1;
}
if (q2 & 32) {
o4["TAR"] = b[p] / 10;
p += 1;
}
if (q2 & 16) {
o4["TI2"] = b[p] / 10;
p += 1;
}
if (q2 & 8) {
o4["TS"] = b[p] / 10;
p += 1;
}
if (q2 & 4) {
o4["MET"] = b[p] / 10;
p += 1;
}
if (q2 & 2) {
o4["ROA"] = b[p] / 10;
p += 1;
}
if (q3 & 128) {
o4["ARA"] = b[p] / 10;
p += 1;
}
if (q3 & 64) {
o4["SCC"] = b[p] / 10;
p += 1;
}
return o4;
}

function read040_3(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "ATP": (b[p] >>> 5), "ARC": ((b[p] >>> 3) & 3), "RC": ((b[p] >>> 2) & 1), "RAB": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o0["DCR"] = (b[p] >>> 7);
o0["GBS"] = ((b[p] >>> 6) & 1);
o0["SIM"] = ((b[p] >>> 5) & 1);
o0["TST"] = ((b[p] >>> 4) & 1);
o0["SAA"] = ((b[p] >>> 3) & 1);
o0["CL"] = ((b[p] >>> 1) & 3);
p += 1;
if (b[p - 1] & 1) {
o0["IPC"] = ((b[p] >>> 5) & 1);
o0["NOGO"] = ((b[p] >>> 4) & 1);
o0["CPR"] = ((b[p] >>> 3) & 1);
o0["LDPJ"] = ((b[p] >>> 2) & 1);
o0["RCF"] = ((b[p] >>> 1) & 1);
p += 1;
}}
return o0;
}

function read200_2(b: Uint8Array, p: number): ItemValue {
return { "ICF": (b[p] >>> 7), "LNAV": ((b[p] >>> 6) & 1), "PS": ((b[p] >>> 2) & 7), "SS": (b[p] & 3) };
}

function read271_2(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "POA": ((b[p] >>> 5) & 1), "CDTIS": ((b[p] >>> 4) & 1), "B2LOW": ((b[p] >>> 3) & 1), "RAS": ((b[p] >>> 2) & 1), "IDENT": ((b[p] >>> 1) & 1) };
p += 1;
if (b[p - 1] & 1) {
o0["LW"] = (b[p] & 15);
p += 1;
}
return o0;
}

function read032(b: Uint8Array, p: number): ItemValue {
return b[p] * 0.00390625;
}

function read040_4(b: Uint8Array, p: number): ItemValue {
return { "DCR": (b[p] >>> 7), "GBS": ((b[p] >>> 6) & 1), "SIM": ((b[p] >>> 5) & 1), "TST": ((b[p] >>> 4) & 1), "RAB": ((b[p] >>> 3) & 1), "SAA": ((b[p] >>> 2) & 1), "SPI": ((b[p] >>> 1) & 1), "ATP": (b[p + 1] >>> 5), "ARC": ((b[p + 1] >>> 3) & 3) };
}

function read070_2(b: Uint8Array, p: number): ItemValue {
return { "V": (b[p] >>> 7), "G": ((b[p] >>> 6) & 1), "L": ((b[p] >>> 5) & 1), "MODE3A": readCharacters('o', b, p * 8 + 4, 12) };
}

function read090_3(b: Uint8Array, p: number): ItemValue {
return { "AC": (b[p] >>> 6), "MN": ((b[p] >>> 4) & 3), "DC": ((b[p] >>> 2) & 3), "PA": ((b[p + 1] << 28) >> 28) };
}

function read130_2(b: Uint8Array, p: number): ItemValue {
return { "LAT": ((((b[p] << 24) | (b[p + 1] << 16) | (b[p + 2] << 8) | b[p + 3]) << 0) >> 0) * 0.000005364418029785156, "LON": ((((b[p + 4] << 24) | (b[p + 5] << 16) | (b[p + 6] << 8) | b[p + 7]) << 0) >> 0) * 0.000005364418029785156 };
}

function read146_2(b: Uint8Array, p: number): ItemValue {
return { "SAS": (b[p] >>> 7), "SRC": ((b[p] >>> 5) & 3), "ALT": ((((b[p] << 8) | b[p + 1]) << 19) >> 19) * 25 };
}

function read151_2(b: Uint8Array, p: number): ItemValue {
return ((b[p] << 8) | b[p + 1]);
}

function read160_2(b: Uint8Array, p: number): ItemValue {
return { "GS": ((((b[p] << 8) | b[p + 1]) << 16) >> 16) * 0.00006103515625, "TA": ((b[p + 2] << 8) | b[p + 3]) * 0.0054931640625 };
}

function read165_2(b: Uint8Array, start: number): ItemValue {
let p = start;
const o0: Values = { "TI": (b[p] >>> 6) };
p += 1;
if (b[p - 1] & 1) {
o0["ROT"] = ((b[p] << 24) >> 25) * 0.25;
p += 1;
}
return o0;
}

function read210_2(b: Uint8Array, p: number): ItemValue {
return { "DTI": ((b[p] >>> 4) & 1), "MDS": ((b[p] >>> 3) & 1), "UAT": ((b[p] >>> 2) & 1), "VDL": ((b[p] >>> 1) & 1), "OTR": (b[p] & 1) };
}

/** Edition → item → its reader. */
export const ITEM_READERS: Readonly<Record<string, Readonly<Record<string, ItemReader>>>> = {
  "2.7": { "008": read008, "010": read010, "015": read015, "016": read016, "020": read015, "040": read040, "070": read070, "071": read071, "072": read071, "073": read071, "074": read074, "075": read071, "076": read074, "077": read071, "080": read080, "090": read090, "110": read110, "130": read130, "131": read131, "132": read132, "140": read140, "145": read145, "146": read146, "148": read148, "150": read150, "151": read151, "152": read152, "155": read155, "157": read157, "160": read160, "161": read161, "165": read165, "170": read170, "200": read200, "210": read210, "220": read220, "230": read230, "250": read250, "260": read260, "271": read271, "295": read295, "400": read015 },
  "2.6": { "008": read008, "010": read010, "015": read015, "016": read016, "020": read015, "040": read040, "070": read070, "071": read071, "072": read071, "073": read071, "074": read074, "075": read071, "076": read074, "077": read071, "080": read080, "090": read090_2, "110": read110, "130": read130, "131": read131, "132": read132, "140": read140, "145": read145, "146": read146, "148": read148, "150": read150, "151": read151, "152": read152, "155": read155, "157": read157, "160": read160, "161": read161, "165": read165, "170": read170, "200": read200, "210": read210, "220": read220, "230": read230, "250": read250, "260": read260, "271": read271, "295": read295, "400": read015 },
  "2.5": { "008": read008, "010": read010, "015": read015, "016": read016, "020": read015, "040": read040_2, "070": read070, "071": read071, "072": read071, "073": read071, "074": read074, "075": read071, "076": read074, "077": read071, "080": read080, "090": read090_2, "110": read110, "130": read130, "131": read131, "132": read132, "140": read140, "145": read145, "146": read146, "148": read148, "150": read150, "151": read151, "152": read152, "155": read155, "157": read157, "160": read160, "161": read161, "165": read165, "170": read170, "200": read200, "210": read210, "220": read220, "230": read230, "250": read250, "260": read260, "271": read271, "295": read295_2, "400": read015 },
  "2.4": { "008": read008, "010": read010, "015": read015, "016": read016, "020": read015, "040": read040_2, "070": read070, "071": read071, "072": read071, "073": read071, "074": read074, "075": read071, "076": read074, "077": read071, "080": read080, "090": read090_2, "110": read110, "130": read130, "131": read131, "132": read132, "140": read140, "145": read145, "146": read146, "148": read148, "150": read150, "151": read151, "152": read152, "155": read155, "157": read157, "160": read160, "161": read161, "165": read165, "170": read170, "200": read200, "210": read210, "220": read220, "230": read230, "250": read250, "260": read260, "271": read271, "295": read295_2, "400": read015 },
  "2.3": { "008": read008, "010": read010, "015": read015, "016": read016, "020": read015, "040": read040_2, "070": read070, "071": read071, "072": read071, "073": read071, "074": read074, "075": read071, "076": read074, "077": read071, "080": read080, "090": read090_2, "110": read110, "130": read130, "131": read131, "132": read132, "140": read140, "145": read145, "146": read146, "148": read148, "150": read150, "151": read151, "152": read152, "155": read155, "157": read157, "160": read160, "161": read161, "165": read165, "170": read170, "200": read200, "210": read210, "220": read220, "230": read230, "250": read250, "260": read260, "271": read271, "295": read295_2, "400": read015 },
  "2.2": { "008": read008, "010": read010, "015": read015, "016": read016, "020": read015, "040": read040_3, "070": read070, "071": read071, "072": read071, "073": read071, "074": read074, "075": read071, "076": read074, "077": read071, "080": read080, "090": read090_2, "110": read110, "130": read130, "131": read131, "132": read132, "140": read140, "145": read145, "146": read146, "148": read148, "150": read150, "151": read151, "152": read152, "155": read155, "157": read157, "160": read160, "161": read161, "165": read165, "170": read170, "200": read200, "210": read210, "220": read220, "230": read230, "250": read250, "260": read260, "271": read271, "295": read295_2, "400": read015 },
  "2.1": { "008": read008, "010": read010, "015": read015, "016": read016, "020": read015, "040": read040_3, "070": read070, "071": read071, "072": read071, "073": read071, "074": read074, "075": read071, "076": read074, "077": read071, "080": read080, "090": read090_2, "110": read110, "130": read130, "131": read131, "132": read132, "140": read140, "145": read145, "146": read146, "148": read148, "150": read150, "151": read151, "152": read152, "155": read155, "157": read157, "160": read160, "161": read161, "165": read165, "170": read170, "200": read200_2, "210": read210, "220": read220, "230": read230, "250": read250, "260": read260, "271": read271_2, "295": read295_2, "400": read015 },
  "0.26": { "010": read010, "020": read015, "030": read071, "032": read032, "040": read040_4, "070": read070_2, "080": read080, "090": read090_3, "095": read015, "110": read110, "130": read130_2, "131": read015, "140": read140, "145": read145, "146": read146_2, "148": read148, "150": read150, "151": read151_2, "152": read152, "155": read140, "157": read140, "160": read160_2, "165": read165_2, "170": read170, "200": read015, "210": read210_2, "220": read220, "230": read230 },
  "0.25": { "010": read010, "020": read015, "030": read071, "032": read032, "040": read040_4, "080": read080, "090": read090_3, "095": read015, "110": read110, "130": read130_2, "140": read140, "145": read145, "146": read146_2, "148": read148, "150": read150, "151": read151_2, "152": read152, "155": read140, "157": read140, "160": read160_2, "165": read165_2, "170": read170, "200": read015, "210": read210_2, "220": read220, "230": read230 },
  "0.24": { "010": read010, "020": read015, "030": read071, "032": read032, "040": read040_4, "080": read080, "090": read090_3, "095": read015, "110": read110, "130": read130_2, "140": read140, "145": read145, "146": read146_2, "148": read148, "150": read150, "151": read151_2, "152": read152, "155": read140, "157": read140, "160": read160_2, "165": read165_2, "170": read170, "200": read015, "210": read210_2, "220": read220, "230": read230 },
  "0.23": { "010": read010, "020": read015, "030": read071, "032": read032, "040": read040_4, "080": read080, "090": read090_3, "095": read015, "110": read110, "130": read130, "140": read140, "145": read145, "146": read146_2, "148": read148, "150": read150, "151": read151_2, "152": read152, "155": read140, "157": read140, "160": read160_2, "165": read165_2, "170": read170, "200": read015, "210": read210_2, "220": read220, "230": read230 },
};

// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat048_1_28 } from './cat048-1.28.ts';

export const cat048_1_27: CategoryTable = {
  category: 48,
  edition: "1.27",
  title: "Monoradar Target Reports",
  uap: cat048_1_28.uap,
  items: {
    ...cat048_1_28.items,
    "030": ["Warning/Error Conditions and Target Classification",["r",0,[7,["t",{"0":"Not defined; never used","1":"Multipath Reply (Reflection)","2":"Reply due to sidelobe interrogation/reception","3":"Split plot","4":"Second time around reply","5":"Angel","6":"Slow moving target correlated with road infrastructure (terrestrial vehicle)","7":"Fixed PSR plot","8":"Slow PSR target","9":"Low quality PSR plot","10":"Phantom SSR plot","11":"Non-Matching Mode-3/A Code","12":"Mode C code / Mode S altitude code abnormal value compared to the track","13":"Target in Clutter Area","14":"Maximum Doppler Response in Zero Filter","15":"Transponder anomaly detected","16":"Duplicated or Illegal Mode S Aircraft Address","17":"Mode S error correction applied","18":"Undecodable Mode C code / Mode S altitude code","19":"Birds","20":"Flock of Birds","21":"Mode-1 was present in original reply","22":"Mode-2 was present in original reply","23":"Plot potentially caused by Wind Turbine","24":"Helicopter","25":"Maximum number of re-interrogations reached (surveillance information)","26":"Maximum number of re-interrogations reached (BDS Extractions)","27":"BDS Overlay Incoherence","28":"Potential BDS Swap Detected","29":"Track Update in the Zenithal Gap","30":"Mode S Track re-acquired","31":"Duplicated Mode 5 Pair NO/PIN detected"}]]]],
  },
};

/** XSD version 1.3 of ADatP-4774 Ed A V1. All elements are qualified, attributes are not. */
export const LABEL_NAMESPACE = 'urn:nato:stanag:4774:confidentialitymetadatalabel:1:0';
/** The tag sets of the NATO policy in which nations and caveats stand (1.3.26.1.4.2 and 1.3.26.1.4.1). */
export const RELEASABLE_TAG = 'Releasable To';
export const CAVEAT_TAG = 'Additional Sensitivity';
/** A nation as the originator, by its alpha-3 code. */
export const ORIGINATOR_PREFIX = 'urn:musubi:nation:';

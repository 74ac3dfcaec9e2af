import { configure } from "@testing-library/dom";

/** A busy machine may take long to draw the pane; a test fails for what is missing, not for what is late. */
configure({ asyncUtilTimeout: 20_000 });

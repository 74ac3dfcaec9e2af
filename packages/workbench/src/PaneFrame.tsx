import { useState } from "react";

/** Excel lets a pane be as narrow and as wide as this, in pixels. */
const NARROWEST = 320;
const WIDEST = 600;
const STEP = 16;

interface Props {
  /** A closed pane is only hidden: its runtime is shared and goes on. */
  readonly isShown: boolean;
  onClose(): void;
}

/** The production pane in a frame of its own, with a handle to widen it and a button to close it. */
export function PaneFrame({ isShown, onClose }: Props) {
  const [width, setWidth] = useState(350);
  const [isDragging, setDragging] = useState(false);
  const resize = (wanted: number) => setWidth(Math.min(WIDEST, Math.max(NARROWEST, Math.round(wanted))));

  return (
    <div className="pane-side" hidden={!isShown}>
      <div
        className="splitter"
        role="separator"
        aria-orientation="vertical"
        aria-label="Panelens bredd"
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        aria-valuenow={width}
        tabIndex={0}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
        }}
        onPointerMove={(event) => isDragging && resize(window.innerWidth - event.clientX)}
        onPointerUp={() => setDragging(false)}
        onKeyDown={({ key }) => {
          if (key === "ArrowLeft") resize(width + STEP);
          if (key === "ArrowRight") resize(width - STEP);
        }}
      />
      <div className="pane">
        <div className="pane-head">
          <span>VSS för Excel</span>
          <button type="button" aria-label="Stäng panelen" onClick={onClose}>
            ×
          </button>
        </div>
        <iframe
          title="VSS"
          src="/pane/taskpane.html"
          // A frame under the pointer would swallow the drag.
          style={{ width, pointerEvents: isDragging ? "none" : "auto" }}
        />
      </div>
    </div>
  );
}

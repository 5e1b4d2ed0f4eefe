// src/shared/component.ts
function e(e) {
	let t = /* @__PURE__ */ new WeakMap();
	return (n) => {
		let r = n.parentElement, i = t.get(r);
		if (i) i.generation += 1, i.instance.update(n);
		else {
			let a = document.createElement("div");
			a.className = "td-root", r.appendChild(a), i = {
				instance: e(a, n),
				generation: 0,
				root: a
			}, t.set(r, i);
		}
		let a = i, o = a.generation;
		return () => {
			setTimeout(() => {
				let e = r instanceof ShadowRoot ? r.host : r;
				a.generation !== o || e.isConnected || (a.instance.destroy(), a.root.remove(), t.delete(r));
			}, 0);
		};
	};
}
// src/shared/selection.ts
var t = "tapedeck:selection", n = {
	node: null,
	module: null,
	parameter: null
}, r = /* @__PURE__ */ new Set(), i = typeof BroadcastChannel > "u" ? null : new BroadcastChannel(t), a = typeof window > "u" ? null : window;
function o() {
	try {
		return {
			...n,
			...JSON.parse(sessionStorage.getItem(t) ?? "{}")
		};
	} catch {
		return n;
	}
}
function s(e) {
	let r = {
		...n,
		...e
	}, s = o();
	(s.node !== r.node || s.module !== r.module || s.parameter !== r.parameter) && (sessionStorage.setItem(t, JSON.stringify(r)), i?.postMessage(r), a?.dispatchEvent(new CustomEvent(t, { detail: r })));
}
function c(e) {
	return r.add(e), () => r.delete(e);
}
function l(e) {
	for (let t of [...r]) t(e);
}
a?.addEventListener(t, (e) => l(e.detail)), i?.addEventListener("message", (e) => {
	sessionStorage.setItem(t, JSON.stringify(e.data)), l(e.data);
});
// src/gradients/csv.ts
var u = (e) => {
	if (e == null) return "";
	let t = String(e);
	return /[",\n]/.test(t) ? `"${t.replaceAll("\"", "\"\"")}"` : t;
};
function d(e) {
	let [t = "x", n = "y", r = "value"] = e.layout.meta?.columns ?? [], i = e._fullData ?? e.data, a = i.filter((e) => e.z), o = [];
	if (a.length > 0) {
		o.push([
			t,
			n,
			r
		]);
		let e = a[0], i = e.customdata ?? e.z;
		for (let t = 0; t < i.length; t++) {
			let n = i[t];
			for (let r = 0; r < n.length; r++) o.push([
				e.x?.[r] ?? r,
				e.y?.[t] ?? t,
				n[r]
			]);
		}
	} else {
		o.push([
			"series",
			t,
			n
		]);
		for (let e of i) {
			let t = Math.max(e.x?.length ?? 0, e.y?.length ?? 0);
			for (let n = 0; n < t; n++) o.push([
				e.name ?? "",
				e.x?.[n] ?? n,
				e.y?.[n]
			]);
		}
	}
	return o.map((e) => e.map(u).join(",")).join("\n") + "\n";
}
// src/gradients/portable.ts
function f(e) {
	return Array.isArray(e) ? e.map(f) : typeof e != "object" || !e || Object.getPrototypeOf(e) !== Object.prototype ? e : Object.fromEntries(Object.entries(e).map(([e, t]) => [e, e === "family" && typeof t == "string" ? t.includes("mono") ? "monospace" : "sans-serif" : f(t)]));
}
// src/gradients/main.tsx
var p = 30, m = (e) => e?.querySelector(".js-plotly-plot") ?? null;
function h(e, t, n, r) {
	let i = getComputedStyle(document.documentElement), { margin: a, ...o } = f(e.layout), s = {
		data: e.data,
		layout: {
			...o,
			paper_bgcolor: i.getPropertyValue("--td-canvas").trim() || "white",
			title: {
				text: r,
				x: 0,
				xref: "paper",
				xanchor: "left",
				yref: "container",
				y: 1,
				yanchor: "top",
				pad: { t: 10 },
				font: { size: 14 }
			},
			margin: {
				...a,
				t: (a?.t ?? 0) + p
			}
		}
	}, c = {
		width: e.clientWidth,
		height: e.clientHeight + p
	};
	window.Plotly?.downloadImage(s, {
		format: t,
		filename: n,
		...c,
		scale: t === "png" ? 2 : 1
	});
}
function g(e, t) {
	let n = document.createElement("a");
	n.href = URL.createObjectURL(new Blob([d(e)], { type: "text/csv" })), n.download = `${t}.csv`, n.click(), setTimeout(() => URL.revokeObjectURL(n.href), 1e4);
}
function _(e, t) {
	let n = t.data.chosen, r = null, i = t, a = (e) => {
		(e.parameter !== i.data.selected?.parameter || e.parameter === null) && (e.parameter || e.module || e.node) && i.setTriggerValue("selected", { ...e });
	}, l = (e) => {
		if (r = null, !(e.target instanceof Element)) return;
		let t = e.target.closest("[class*=st-key-gradients-pick] .js-plotly-plot")?._hoverdata?.[0];
		t && (r = {
			x: e.clientX,
			y: e.clientY,
			step: t.x,
			parameter: String(t.y)
		});
	}, u = (e) => {
		let t = r;
		r = null, !t || Math.hypot(e.clientX - t.x, e.clientY - t.y) > 4 || i.setTriggerValue("picked", {
			step: t.step,
			parameter: t.parameter
		});
	}, d = (e) => {
		let t = e.target instanceof Element ? e.target.closest("[data-save]") : null;
		if (!t) return;
		e.preventDefault();
		let n = m(document.querySelector(`.st-key-${t.dataset.plot ?? ""}`)), r = `tapedeck-${t.dataset.plot ?? "plot"}`;
		n && (t.dataset.save === "csv" ? g(n, r) : h(n, t.dataset.save ?? "png", r, t.closest(".td-section")?.querySelector("h3")?.textContent ?? ""));
	};
	document.addEventListener("pointerdown", l, !0), document.addEventListener("pointerup", u, !0), document.addEventListener("click", d, !0);
	let f = c(a);
	return a(o()), {
		update(e) {
			i = e, e.data.chosen !== n && (n = e.data.chosen, e.data.selected && s(e.data.selected));
		},
		destroy() {
			document.removeEventListener("pointerdown", l, !0), document.removeEventListener("pointerup", u, !0), document.removeEventListener("click", d, !0), f();
		}
	};
}
var v = e(_);
export { v as default };

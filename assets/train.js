// \0rolldown/runtime.js
var e = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports), t = ".uplot,.uplot *,.uplot :before,.uplot :after{box-sizing:border-box}.uplot{width:min-content;font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,Apple Color Emoji,Segoe UI Emoji,Segoe UI Symbol,Noto Color Emoji;line-height:1.5}.u-title{text-align:center;font-size:18px;font-weight:700}.u-wrap{-webkit-user-select:none;user-select:none;position:relative}.u-over,.u-under{position:absolute}.u-under{overflow:hidden}.uplot canvas{width:100%;height:100%;display:block;position:relative}.u-axis{position:absolute}.u-legend{text-align:center;margin:auto;font-size:14px}.u-inline{display:block}.u-inline *{display:inline-block}.u-inline tr{margin-right:16px}.u-legend th{font-weight:600}.u-legend th>*{vertical-align:middle;display:inline-block}.u-legend .u-marker{width:1em;height:1em;margin-right:4px;background-clip:padding-box!important}.u-inline.u-live th:after{content:\":\";vertical-align:middle}.u-inline:not(.u-live) .u-value{display:none}.u-series>*{padding:4px}.u-series th{cursor:pointer}.u-legend .u-off>*{opacity:.3}.u-select{pointer-events:none;background:#00000012;position:absolute}.u-cursor-x,.u-cursor-y{pointer-events:none;will-change:transform;position:absolute;top:0;left:0}.u-hz .u-cursor-x,.u-vt .u-cursor-y{border-right:1px dashed #607d8b;height:100%}.u-hz .u-cursor-y,.u-vt .u-cursor-x{border-bottom:1px dashed #607d8b;width:100%}.u-cursor-pt{pointer-events:none;will-change:transform;border:0 solid;border-radius:50%;position:absolute;top:0;left:0;background-clip:padding-box!important}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display:none}", n = /* @__PURE__ */ e(((e) => {
	function t(e, t) {
		var n = e.length;
		e.push(t);
		a: for (; 0 < n;) {
			var r = n - 1 >>> 1, a = e[r];
			if (0 < i(a, t)) e[r] = t, e[n] = a, n = r;
			else break a;
		}
	}
	function n(e) {
		return e.length === 0 ? null : e[0];
	}
	function r(e) {
		if (e.length === 0) return null;
		var t = e[0], n = e.pop();
		if (n !== t) {
			e[0] = n;
			a: for (var r = 0, a = e.length, o = a >>> 1; r < o;) {
				var s = 2 * (r + 1) - 1, c = e[s], l = s + 1, u = e[l];
				if (0 > i(c, n)) l < a && 0 > i(u, c) ? (e[r] = u, e[l] = n, r = l) : (e[r] = c, e[s] = n, r = s);
				else if (l < a && 0 > i(u, n)) e[r] = u, e[l] = n, r = l;
				else break a;
			}
		}
		return t;
	}
	function i(e, t) {
		var n = e.sortIndex - t.sortIndex;
		return n === 0 ? e.id - t.id : n;
	}
	if (e.unstable_now = void 0, typeof performance == "object" && typeof performance.now == "function") {
		var a = performance;
		e.unstable_now = function() {
			return a.now();
		};
	} else {
		var o = Date, s = o.now();
		e.unstable_now = function() {
			return o.now() - s;
		};
	}
	var c = [], l = [], u = 1, d = null, f = 3, p = !1, m = !1, h = !1, g = !1, _ = typeof setTimeout == "function" ? setTimeout : null, v = typeof clearTimeout == "function" ? clearTimeout : null, y = typeof setImmediate < "u" ? setImmediate : null;
	function b(e) {
		for (var i = n(l); i !== null;) {
			if (i.callback === null) r(l);
			else if (i.startTime <= e) r(l), i.sortIndex = i.expirationTime, t(c, i);
			else break;
			i = n(l);
		}
	}
	function x(e) {
		if (h = !1, b(e), !m) {
			if (n(c) !== null) m = !0, S || (S = !0, O());
			else {
				var t = n(l);
				t !== null && te(x, t.startTime - e);
			}
		}
	}
	var S = !1, C = -1, w = 5, T = -1;
	function E() {
		return g ? !0 : !(e.unstable_now() - T < w);
	}
	function D() {
		if (g = !1, S) {
			var t = e.unstable_now();
			T = t;
			var i = !0;
			try {
				a: {
					m = !1, h && (h = !1, v(C), C = -1), p = !0;
					var a = f;
					try {
						b: {
							for (b(t), d = n(c); d !== null && !(d.expirationTime > t && E());) {
								var o = d.callback;
								if (typeof o == "function") {
									d.callback = null, f = d.priorityLevel;
									var s = o(d.expirationTime <= t);
									if (t = e.unstable_now(), typeof s == "function") {
										d.callback = s, b(t), i = !0;
										break b;
									}
									d === n(c) && r(c), b(t);
								} else r(c);
								d = n(c);
							}
							if (d !== null) i = !0;
							else {
								var u = n(l);
								u !== null && te(x, u.startTime - t), i = !1;
							}
						}
						break a;
					} finally {
						d = null, f = a, p = !1;
					}
					i = void 0;
				}
			} finally {
				i ? O() : S = !1;
			}
		}
	}
	var O;
	if (typeof y == "function") O = function() {
		y(D);
	};
	else if (typeof MessageChannel < "u") {
		var k = new MessageChannel(), ee = k.port2;
		k.port1.onmessage = D, O = function() {
			ee.postMessage(null);
		};
	} else O = function() {
		_(D, 0);
	};
	function te(t, n) {
		C = _(function() {
			t(e.unstable_now());
		}, n);
	}
	e.unstable_IdlePriority = 5, e.unstable_ImmediatePriority = 1, e.unstable_LowPriority = 4, e.unstable_NormalPriority = 3, e.unstable_Profiling = null, e.unstable_UserBlockingPriority = 2, e.unstable_cancelCallback = function(e) {
		e.callback = null;
	}, e.unstable_forceFrameRate = function(e) {
		0 > e || 125 < e ? console.error("forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported") : w = 0 < e ? Math.floor(1e3 / e) : 5;
	}, e.unstable_getCurrentPriorityLevel = function() {
		return f;
	}, e.unstable_next = function(e) {
		switch (f) {
			case 1:
			case 2:
			case 3:
				var t = 3;
				break;
			default: t = f;
		}
		var n = f;
		f = t;
		try {
			return e();
		} finally {
			f = n;
		}
	}, e.unstable_requestPaint = function() {
		g = !0;
	}, e.unstable_runWithPriority = function(e, t) {
		switch (e) {
			case 1:
			case 2:
			case 3:
			case 4:
			case 5: break;
			default: e = 3;
		}
		var n = f;
		f = e;
		try {
			return t();
		} finally {
			f = n;
		}
	}, e.unstable_scheduleCallback = function(r, i, a) {
		var o = e.unstable_now();
		switch (typeof a == "object" && a ? (a = a.delay, a = typeof a == "number" && 0 < a ? o + a : o) : a = o, r) {
			case 1:
				var s = -1;
				break;
			case 2:
				s = 250;
				break;
			case 5:
				s = 1073741823;
				break;
			case 4:
				s = 1e4;
				break;
			default: s = 5e3;
		}
		return s = a + s, r = {
			id: u++,
			callback: i,
			priorityLevel: r,
			startTime: a,
			expirationTime: s,
			sortIndex: -1
		}, a > o ? (r.sortIndex = a, t(l, r), n(c) === null && r === n(l) && (h ? (v(C), C = -1) : h = !0, te(x, a - o))) : (r.sortIndex = s, t(c, r), m || p || (m = !0, S || (S = !0, O()))), r;
	}, e.unstable_shouldYield = E, e.unstable_wrapCallback = function(e) {
		var t = f;
		return function() {
			var n = f;
			f = t;
			try {
				return e.apply(this, arguments);
			} finally {
				f = n;
			}
		};
	};
})), r = /* @__PURE__ */ e(((e, t) => {
	t.exports = n();
})), i = /* @__PURE__ */ e(((e) => {
	var t = Symbol.for("react.transitional.element"), n = Symbol.for("react.portal"), r = Symbol.for("react.fragment"), i = Symbol.for("react.strict_mode"), a = Symbol.for("react.profiler"), o = Symbol.for("react.consumer"), s = Symbol.for("react.context"), c = Symbol.for("react.forward_ref"), l = Symbol.for("react.suspense"), u = Symbol.for("react.memo"), d = Symbol.for("react.lazy"), f = Symbol.for("react.activity"), p = Symbol.for("react.view_transition"), m = Symbol.iterator;
	function h(e) {
		return typeof e != "object" || !e ? null : (e = m && e[m] || e["@@iterator"], typeof e == "function" ? e : null);
	}
	var g = {
		isMounted: function() {
			return !1;
		},
		enqueueForceUpdate: function() {},
		enqueueReplaceState: function() {},
		enqueueSetState: function() {}
	}, _ = Object.assign, v = {};
	function y(e, t, n) {
		this.props = e, this.context = t, this.refs = v, this.updater = n || g;
	}
	y.prototype.isReactComponent = {}, y.prototype.setState = function(e, t) {
		if (typeof e != "object" && typeof e != "function" && e != null) throw Error("takes an object of state variables to update or a function which returns an object of state variables.");
		this.updater.enqueueSetState(this, e, t, "setState");
	}, y.prototype.forceUpdate = function(e) {
		this.updater.enqueueForceUpdate(this, e, "forceUpdate");
	};
	function b() {}
	b.prototype = y.prototype;
	function x(e, t, n) {
		this.props = e, this.context = t, this.refs = v, this.updater = n || g;
	}
	var S = x.prototype = new b();
	S.constructor = x, _(S, y.prototype), S.isPureReactComponent = !0;
	var C = Array.isArray;
	function w() {}
	var T = {
		H: null,
		A: null,
		T: null,
		S: null
	}, E = Object.prototype.hasOwnProperty;
	function D(e, n, r) {
		var i = r.ref;
		return {
			$$typeof: t,
			type: e,
			key: n,
			ref: i === void 0 ? null : i,
			props: r
		};
	}
	function O(e, t) {
		return D(e.type, t, e.props);
	}
	function k(e) {
		return typeof e == "object" && !!e && e.$$typeof === t;
	}
	function ee(e) {
		var t = {
			"=": "=0",
			":": "=2"
		};
		return "$" + e.replace(/[=:]/g, function(e) {
			return t[e];
		});
	}
	var te = /\/+/g;
	function ne(e, t) {
		return typeof e == "object" && e && e.key != null ? ee("" + e.key) : t.toString(36);
	}
	function re(e) {
		switch (e.status) {
			case "fulfilled": return e.value;
			case "rejected": throw e.reason;
			default: switch (typeof e.status == "string" ? e.then(w, w) : (e.status = "pending", e.then(function(t) {
				e.status === "pending" && (e.status = "fulfilled", e.value = t);
			}, function(t) {
				e.status === "pending" && (e.status = "rejected", e.reason = t);
			})), e.status) {
				case "fulfilled": return e.value;
				case "rejected": throw e.reason;
			}
		}
		throw e;
	}
	function ie(e, r, i, a, o) {
		var s = typeof e;
		(s === "undefined" || s === "boolean") && (e = null);
		var c = !1;
		if (e === null) c = !0;
		else switch (s) {
			case "bigint":
			case "string":
			case "number":
				c = !0;
				break;
			case "object": switch (e.$$typeof) {
				case t:
				case n:
					c = !0;
					break;
				case d: return c = e._init, ie(c(e._payload), r, i, a, o);
			}
		}
		if (c) return o = o(e), c = a === "" ? "." + ne(e, 0) : a, C(o) ? (i = "", c != null && (i = c.replace(te, "$&/") + "/"), ie(o, r, i, "", function(e) {
			return e;
		})) : o != null && (k(o) && (o = O(o, i + (o.key == null || e && e.key === o.key ? "" : ("" + o.key).replace(te, "$&/") + "/") + c)), r.push(o)), 1;
		c = 0;
		var l = a === "" ? "." : a + ":";
		if (C(e)) for (var u = 0; u < e.length; u++) a = e[u], s = l + ne(a, u), c += ie(a, r, i, s, o);
		else if (u = h(e), typeof u == "function") for (e = u.call(e), u = 0; !(a = e.next()).done;) a = a.value, s = l + ne(a, u++), c += ie(a, r, i, s, o);
		else if (s === "object") {
			if (typeof e.then == "function") return ie(re(e), r, i, a, o);
			throw r = String(e), Error("Objects are not valid as a React child (found: " + (r === "[object Object]" ? "object with keys {" + Object.keys(e).join(", ") + "}" : r) + "). If you meant to render a collection of children, use an array instead.");
		}
		return c;
	}
	function ae(e, t, n) {
		if (e == null) return e;
		var r = [], i = 0;
		return ie(e, r, "", "", function(e) {
			return t.call(n, e, i++);
		}), r;
	}
	function oe(e) {
		if (e._status === -1) {
			var t = e._result, n = t();
			n.then(function(t) {
				(e._status === 0 || e._status === -1) && (e._status = 1, e._result = t, n.status === void 0 && (n.status = "fulfilled", n.value = t));
			}, function(t) {
				(e._status === 0 || e._status === -1) && (e._status = 2, e._result = t, n.status === void 0 && (n.status = "rejected", n.reason = t));
			}), e._status === -1 && (e._status = 0, e._result = n);
		}
		if (e._status === 1) return e._result.default;
		throw e._result;
	}
	var se = typeof reportError == "function" ? reportError : function(e) {
		if (typeof window == "object" && typeof window.ErrorEvent == "function") {
			var t = new window.ErrorEvent("error", {
				bubbles: !0,
				cancelable: !0,
				message: typeof e == "object" && e && typeof e.message == "string" ? String(e.message) : String(e),
				error: e
			});
			if (!window.dispatchEvent(t)) return;
		} else if (typeof process == "object" && typeof process.emit == "function") {
			process.emit("uncaughtException", e);
			return;
		}
		console.error(e);
	};
	function ce(e) {
		var t = T.T, n = {};
		n.types = t === null ? null : t.types, T.T = n;
		try {
			var r = e(), i = T.S;
			i !== null && i(n, r), typeof r == "object" && r && typeof r.then == "function" && r.then(w, se);
		} catch (e) {
			se(e);
		} finally {
			t !== null && n.types !== null && (t.types = n.types), T.T = t;
		}
	}
	function le(e) {
		var t = T.T;
		if (t !== null) {
			var n = t.types;
			n === null ? t.types = [e] : n.indexOf(e) === -1 && n.push(e);
		} else ce(le.bind(null, e));
	}
	var ue = {
		map: ae,
		forEach: function(e, t, n) {
			ae(e, function() {
				t.apply(this, arguments);
			}, n);
		},
		count: function(e) {
			var t = 0;
			return ae(e, function() {
				t++;
			}), t;
		},
		toArray: function(e) {
			return ae(e, function(e) {
				return e;
			}) || [];
		},
		only: function(e) {
			if (!k(e)) throw Error("React.Children.only expected to receive a single React element child.");
			return e;
		}
	};
	e.Activity = f, e.Children = ue, e.Component = y, e.Fragment = r, e.Profiler = a, e.PureComponent = x, e.StrictMode = i, e.Suspense = l, e.ViewTransition = p, e.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = T, e.__COMPILER_RUNTIME = {
		__proto__: null,
		c: function(e) {
			return T.H.useMemoCache(e);
		}
	}, e.addTransitionType = le, e.cache = function(e) {
		return function() {
			return e.apply(null, arguments);
		};
	}, e.cacheSignal = function() {
		return null;
	}, e.cloneElement = function(e, t, n) {
		if (e == null) throw Error("The argument must be a React element, but you passed " + e + ".");
		var r = _({}, e.props), i = e.key;
		if (t != null) for (a in t.key !== void 0 && (i = "" + t.key), t) !E.call(t, a) || a === "key" || a === "__self" || a === "__source" || a === "ref" && t.ref === void 0 || (r[a] = t[a]);
		var a = arguments.length - 2;
		if (a === 1) r.children = n;
		else if (1 < a) {
			for (var o = Array(a), s = 0; s < a; s++) o[s] = arguments[s + 2];
			r.children = o;
		}
		return D(e.type, i, r);
	}, e.createContext = function(e) {
		return e = {
			$$typeof: s,
			_currentValue: e,
			_currentValue2: e,
			_threadCount: 0,
			Provider: null,
			Consumer: null
		}, e.Provider = e, e.Consumer = {
			$$typeof: o,
			_context: e
		}, e;
	}, e.createElement = function(e, t, n) {
		var r, i = {}, a = null;
		if (t != null) for (r in t.key !== void 0 && (a = "" + t.key), t) E.call(t, r) && r !== "key" && r !== "__self" && r !== "__source" && (i[r] = t[r]);
		var o = arguments.length - 2;
		if (o === 1) i.children = n;
		else if (1 < o) {
			for (var s = Array(o), c = 0; c < o; c++) s[c] = arguments[c + 2];
			i.children = s;
		}
		if (e && e.defaultProps) for (r in o = e.defaultProps, o) i[r] === void 0 && (i[r] = o[r]);
		return D(e, a, i);
	}, e.createRef = function() {
		return { current: null };
	}, e.forwardRef = function(e) {
		return {
			$$typeof: c,
			render: e
		};
	}, e.isValidElement = k, e.lazy = function(e) {
		return {
			$$typeof: d,
			_payload: {
				_status: -1,
				_result: e
			},
			_init: oe
		};
	}, e.memo = function(e, t) {
		return {
			$$typeof: u,
			type: e,
			compare: t === void 0 ? null : t
		};
	}, e.startTransition = ce, e.unstable_useCacheRefresh = function() {
		return T.H.useCacheRefresh();
	}, e.use = function(e) {
		return T.H.use(e);
	}, e.useActionState = function(e, t, n) {
		return T.H.useActionState(e, t, n);
	}, e.useCallback = function(e, t) {
		return T.H.useCallback(e, t);
	}, e.useContext = function(e) {
		return T.H.useContext(e);
	}, e.useDebugValue = function() {}, e.useDeferredValue = function(e, t) {
		return T.H.useDeferredValue(e, t);
	}, e.useEffect = function(e, t) {
		return T.H.useEffect(e, t);
	}, e.useEffectEvent = function(e) {
		return T.H.useEffectEvent(e);
	}, e.useId = function() {
		return T.H.useId();
	}, e.useImperativeHandle = function(e, t, n) {
		return T.H.useImperativeHandle(e, t, n);
	}, e.useInsertionEffect = function(e, t) {
		return T.H.useInsertionEffect(e, t);
	}, e.useLayoutEffect = function(e, t) {
		return T.H.useLayoutEffect(e, t);
	}, e.useMemo = function(e, t) {
		return T.H.useMemo(e, t);
	}, e.useOptimistic = function(e, t) {
		return T.H.useOptimistic(e, t);
	}, e.useReducer = function(e, t, n) {
		return T.H.useReducer(e, t, n);
	}, e.useRef = function(e) {
		return T.H.useRef(e);
	}, e.useState = function(e) {
		return T.H.useState(e);
	}, e.useSyncExternalStore = function(e, t, n) {
		return T.H.useSyncExternalStore(e, t, n);
	}, e.useTransition = function() {
		return T.H.useTransition();
	}, e.version = "19.3.1";
})), a = /* @__PURE__ */ e(((e, t) => {
	t.exports = i();
})), o = /* @__PURE__ */ e(((e) => {
	var t = a();
	function n(e) {
		var t = "https://react.dev/errors/" + e;
		if (1 < arguments.length) {
			t += "?args[]=" + encodeURIComponent(arguments[1]);
			for (var n = 2; n < arguments.length; n++) t += "&args[]=" + encodeURIComponent(arguments[n]);
		}
		return "Minified React error #" + e + "; visit " + t + " for the full message or use the non-minified dev environment for full errors and additional helpful warnings.";
	}
	function r() {}
	var i = {
		d: {
			f: r,
			r: function() {
				throw Error(n(522));
			},
			D: r,
			C: r,
			L: r,
			m: r,
			X: r,
			S: r,
			M: r
		},
		p: 0,
		findDOMNode: null
	}, o = Symbol.for("react.portal"), s = Symbol.for("react.recoverable"), c = Symbol.for("react.optimistic_key");
	function l(e, t, n) {
		var r = 3 < arguments.length && arguments[3] !== void 0 ? arguments[3] : null;
		return {
			$$typeof: o,
			key: r == null ? null : r === c ? c : "" + r,
			children: e,
			containerInfo: t,
			implementation: n
		};
	}
	var u = t.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;
	function d(e, t) {
		if (e === "font") return "";
		if (typeof t == "string") return t === "use-credentials" ? t : "";
	}
	e.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = i, e.browser = function(e) {
		return {
			$$typeof: s,
			_reason: e
		};
	}, e.createPortal = function(e, t) {
		var r = 2 < arguments.length && arguments[2] !== void 0 ? arguments[2] : null;
		if (!t || t.nodeType !== 1 && t.nodeType !== 9 && t.nodeType !== 11) throw Error(n(299));
		return l(e, t, null, r);
	}, e.flushSync = function(e) {
		var t = u.T, n = i.p;
		try {
			if (u.T = null, i.p = 2, e) return e();
		} finally {
			u.T = t, i.p = n, i.d.f();
		}
	}, e.preconnect = function(e, t) {
		typeof e == "string" && (t ? (t = t.crossOrigin, t = typeof t == "string" ? t === "use-credentials" ? t : "" : void 0) : t = null, i.d.C(e, t));
	}, e.prefetchDNS = function(e) {
		typeof e == "string" && i.d.D(e);
	}, e.preinit = function(e, t) {
		if (typeof e == "string" && t && typeof t.as == "string") {
			var n = t.as, r = d(n, t.crossOrigin), a = typeof t.integrity == "string" ? t.integrity : void 0, o = typeof t.fetchPriority == "string" ? t.fetchPriority : void 0;
			n === "style" ? i.d.S(e, typeof t.precedence == "string" ? t.precedence : void 0, {
				crossOrigin: r,
				integrity: a,
				fetchPriority: o
			}) : n === "script" && i.d.X(e, {
				crossOrigin: r,
				integrity: a,
				fetchPriority: o,
				nonce: typeof t.nonce == "string" ? t.nonce : void 0
			});
		}
	}, e.preinitModule = function(e, t) {
		if (typeof e == "string") {
			if (typeof t == "object" && t) {
				if (t.as == null || t.as === "script") {
					var n = d(t.as, t.crossOrigin);
					i.d.M(e, {
						crossOrigin: n,
						integrity: typeof t.integrity == "string" ? t.integrity : void 0,
						nonce: typeof t.nonce == "string" ? t.nonce : void 0,
						fetchPriority: typeof t.fetchPriority == "string" ? t.fetchPriority : void 0
					});
				}
			} else t ?? i.d.M(e);
		}
	}, e.preload = function(e, t) {
		if (typeof e == "string" && typeof t == "object" && t && typeof t.as == "string") {
			var n = t.as, r = d(n, t.crossOrigin);
			i.d.L(e, n, {
				crossOrigin: r,
				integrity: typeof t.integrity == "string" ? t.integrity : void 0,
				nonce: typeof t.nonce == "string" ? t.nonce : void 0,
				type: typeof t.type == "string" ? t.type : void 0,
				fetchPriority: typeof t.fetchPriority == "string" ? t.fetchPriority : void 0,
				referrerPolicy: typeof t.referrerPolicy == "string" ? t.referrerPolicy : void 0,
				imageSrcSet: typeof t.imageSrcSet == "string" ? t.imageSrcSet : void 0,
				imageSizes: typeof t.imageSizes == "string" ? t.imageSizes : void 0,
				media: typeof t.media == "string" ? t.media : void 0
			});
		}
	}, e.preloadModule = function(e, t) {
		if (typeof e == "string") {
			if (t) {
				var n = d(t.as, t.crossOrigin);
				i.d.m(e, {
					as: typeof t.as == "string" && t.as !== "script" ? t.as : void 0,
					crossOrigin: n,
					integrity: typeof t.integrity == "string" ? t.integrity : void 0,
					nonce: typeof t.nonce == "string" ? t.nonce : void 0,
					fetchPriority: typeof t.fetchPriority == "string" ? t.fetchPriority : void 0
				});
			} else i.d.m(e);
		}
	}, e.requestFormReset = function(e) {
		i.d.r(e);
	}, e.unstable_batchedUpdates = function(e, t) {
		return e(t);
	}, e.useFormState = function(e, t, n) {
		return u.H.useFormState(e, t, n);
	}, e.useFormStatus = function() {
		return u.H.useHostTransitionStatus();
	}, e.version = "19.3.1";
})), s = /* @__PURE__ */ e(((e, t) => {
	function n() {
		if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < "u" && typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE == "function") try {
			__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n);
		} catch (e) {
			console.error(e);
		}
	}
	n(), t.exports = o();
})), c = /* @__PURE__ */ e(((e) => {
	var t = r(), n = a(), i = s();
	function o(e) {
		var t = "https://react.dev/errors/" + e;
		if (1 < arguments.length) {
			t += "?args[]=" + encodeURIComponent(arguments[1]);
			for (var n = 2; n < arguments.length; n++) t += "&args[]=" + encodeURIComponent(arguments[n]);
		}
		return "Minified React error #" + e + "; visit " + t + " for the full message or use the non-minified dev environment for full errors and additional helpful warnings.";
	}
	function c(e) {
		return !(!e || e.nodeType !== 1 && e.nodeType !== 9 && e.nodeType !== 11);
	}
	function l(e) {
		for (var t = e, n = t; n && !n.alternate;) t = n, t.flags & 4098 && (e = t.return), n = t.return;
		for (; t.return;) t = t.return;
		return t.tag === 3 ? e : null;
	}
	function u(e) {
		if (e.tag === 13) {
			var t = e.memoizedState;
			if (t === null && (e = e.alternate, e !== null && (t = e.memoizedState)), t !== null) return t.dehydrated;
		}
		return null;
	}
	function d(e) {
		if (e.tag === 31) {
			var t = e.memoizedState;
			if (t === null && (e = e.alternate, e !== null && (t = e.memoizedState)), t !== null) return t.dehydrated;
		}
		return null;
	}
	function f(e) {
		if (l(e) !== e) throw Error(o(188));
	}
	function p(e) {
		var t = e.alternate;
		if (!t) {
			if (t = l(e), t === null) throw Error(o(188));
			return t === e ? e : null;
		}
		for (var n = e, r = t;;) {
			var i = n.return;
			if (i === null) break;
			var a = i.alternate;
			if (a === null) {
				if (r = i.return, r !== null) {
					n = r;
					continue;
				}
				break;
			}
			if (i.child === a.child) {
				for (a = i.child; a;) {
					if (a === n) return f(i), e;
					if (a === r) return f(i), t;
					a = a.sibling;
				}
				throw Error(o(188));
			}
			if (n.return !== r.return) n = i, r = a;
			else {
				for (var s = !1, c = i.child; c;) {
					if (c === n) {
						s = !0, n = i, r = a;
						break;
					}
					if (c === r) {
						s = !0, r = i, n = a;
						break;
					}
					c = c.sibling;
				}
				if (!s) {
					for (c = a.child; c;) {
						if (c === n) {
							s = !0, n = a, r = i;
							break;
						}
						if (c === r) {
							s = !0, r = a, n = i;
							break;
						}
						c = c.sibling;
					}
					if (!s) throw Error(o(189));
				}
			}
			if (n.alternate !== r) throw Error(o(190));
		}
		if (n.tag !== 3) throw Error(o(188));
		return n.stateNode.current === n ? e : t;
	}
	function m(e) {
		var t = e.tag;
		if (t === 5 || t === 26 || t === 27 || t === 6) return e;
		for (e = e.child; e !== null;) {
			if (t = m(e), t !== null) return t;
			e = e.sibling;
		}
		return null;
	}
	function h(e, t, n, r, i, a) {
		for (; e !== null;) {
			if ((e.tag === 5 || e.tag === 27 || e.tag === 6) && n(e, r, i, a) || (e.tag !== 22 || e.memoizedState === null) && (t || e.tag !== 5 && e.tag !== 27) && h(e.child, t, n, r, i, a)) return !0;
			e = e.sibling;
		}
		return !1;
	}
	function g(e) {
		for (e = e.return; e !== null;) {
			if (e.tag === 3 || e.tag === 5 || e.tag === 27) return e;
			e = e.return;
		}
		return null;
	}
	function _(e) {
		var t = !1;
		for (e = e.return; e !== null && (e.tag === 4 && (t = !0), e.tag !== 3 && e.tag !== 5 && e.tag !== 27);) e = e.return;
		return t;
	}
	function v(e) {
		var t = [null, null], n = g(e);
		return n === null || y(t, e, n.child, { foundSelf: !1 }), t;
	}
	function y(e, t, n, r) {
		for (; n !== null;) {
			if (n === t) r.foundSelf = !0;
			else if (n.tag === 5 || n.tag === 27 || n.tag === 6) {
				if (r.foundSelf) return e[1] = n, !0;
				e[0] = n;
			} else if ((n.tag !== 22 || n.memoizedState === null) && y(e, t, n.child, r)) return !0;
			n = n.sibling;
		}
		return !1;
	}
	function b(e) {
		switch (e.tag) {
			case 5:
			case 27:
			case 6: return e.stateNode;
			case 3: return e.stateNode.containerInfo;
			default: throw Error(o(559));
		}
	}
	var x = null, S = null;
	function C(e, t, n) {
		return e === n || e === t && (x = e, !0);
	}
	function w(e, t, n) {
		return e === n ? (S = e, !1) : e === t && (S !== null && (x = e), !0);
	}
	function T(e) {
		if (e === null) return null;
		do
			e = e === null ? null : e.return;
		while (e && e.tag !== 5 && e.tag !== 27 && e.tag !== 3);
		return e || null;
	}
	function E(e, t, n) {
		for (var r = 0, i = e; i; i = n(i)) r++;
		i = 0;
		for (var a = t; a; a = n(a)) i++;
		for (; 0 < r - i;) e = n(e), r--;
		for (; 0 < i - r;) t = n(t), i--;
		for (; r--;) {
			if (e === t || t !== null && e === t.alternate) return e;
			e = n(e), t = n(t);
		}
		return null;
	}
	var D = Object.assign, O = Symbol.for("react.element"), k = Symbol.for("react.transitional.element"), ee = Symbol.for("react.portal"), te = Symbol.for("react.fragment"), ne = Symbol.for("react.strict_mode"), re = Symbol.for("react.profiler"), ie = Symbol.for("react.consumer"), ae = Symbol.for("react.context"), oe = Symbol.for("react.forward_ref"), se = Symbol.for("react.suspense"), ce = Symbol.for("react.suspense_list"), le = Symbol.for("react.memo"), ue = Symbol.for("react.lazy"), de = Symbol.for("react.activity"), fe = Symbol.for("react.legacy_hidden"), pe = Symbol.for("react.memo_cache_sentinel"), me = Symbol.for("react.view_transition"), he = Symbol.for("react.recoverable"), ge = Symbol.iterator;
	function _e(e) {
		return typeof e != "object" || !e ? null : (e = ge && e[ge] || e["@@iterator"], typeof e == "function" ? e : null);
	}
	var ve = Symbol.for("react.client.reference");
	function ye(e) {
		if (e == null) return null;
		if (typeof e == "function") return e.$$typeof === ve ? null : e.displayName || e.name || null;
		if (typeof e == "string") return e;
		switch (e) {
			case te: return "Fragment";
			case re: return "Profiler";
			case ne: return "StrictMode";
			case se: return "Suspense";
			case ce: return "SuspenseList";
			case de: return "Activity";
			case me: return "ViewTransition";
		}
		if (typeof e == "object") switch (e.$$typeof) {
			case ee: return "Portal";
			case ae: return e.displayName || "Context";
			case ie: return (e._context.displayName || "Context") + ".Consumer";
			case oe:
				var t = e.render;
				return e = e.displayName, e ||= (e = t.displayName || t.name || "", e === "" ? "ForwardRef" : "ForwardRef(" + e + ")"), e;
			case le: return t = e.displayName || null, t === null ? ye(e.type) || "Memo" : t;
			case ue:
				t = e._payload, e = e._init;
				try {
					return ye(e(t));
				} catch {}
		}
		return null;
	}
	var be = Array.isArray, A = n.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE, j = i.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE, xe = {
		pending: !1,
		data: null,
		method: null,
		action: null
	}, Se = [], Ce = -1;
	function we(e) {
		return { current: e };
	}
	function M(e) {
		0 > Ce || (e.current = Se[Ce], Se[Ce] = null, Ce--);
	}
	function Te(e, t) {
		Ce++, Se[Ce] = e.current, e.current = t;
	}
	var Ee = we(null), De = we(null), Oe = we(null), ke = we(null);
	function Ae(e, t) {
		switch (Te(Oe, t), Te(De, e), Te(Ee, null), t.nodeType) {
			case 9:
			case 11:
				e = (e = t.documentElement) && (e = e.namespaceURI) ? up(e) : 0;
				break;
			default: if (e = t.tagName, t = t.namespaceURI) t = up(t), e = dp(t, e);
			else switch (e) {
				case "svg":
					e = 1;
					break;
				case "math":
					e = 2;
					break;
				default: e = 0;
			}
		}
		M(Ee), Te(Ee, e);
	}
	function je() {
		M(Ee), M(De), M(Oe);
	}
	function Me(e) {
		var t = e.memoizedState;
		t !== null && (sh._currentValue = t.memoizedState, Te(ke, e)), t = Ee.current;
		var n = dp(t, e.type);
		t !== n && (Te(De, e), Te(Ee, n));
	}
	function Ne(e) {
		De.current === e && (M(Ee), M(De)), ke.current === e && (M(ke), sh._currentValue = xe);
	}
	var Pe, Fe;
	function Ie(e) {
		if (Pe === void 0) try {
			throw Error();
		} catch (e) {
			var t = e.stack.trim().match(/\n( *(at )?)/);
			Pe = t && t[1] || "", Fe = -1 < e.stack.indexOf("\n    at") ? " (<anonymous>)" : -1 < e.stack.indexOf("@") ? "@unknown:0:0" : "";
		}
		return "\n" + Pe + e + Fe;
	}
	var Le = !1;
	function Re(e, t) {
		if (!e || Le) return "";
		Le = !0;
		var n = Error.prepareStackTrace;
		Error.prepareStackTrace = void 0;
		try {
			var r = { DetermineComponentFrameRoot: function() {
				try {
					if (t) {
						var n = function() {
							throw Error();
						};
						if (Object.defineProperty(n.prototype, "props", { set: function() {
							throw Error();
						} }), typeof Reflect == "object" && Reflect.construct) {
							try {
								Reflect.construct(n, []);
							} catch (e) {
								var r = e;
							}
							Reflect.construct(e, [], n);
						} else {
							try {
								n.call();
							} catch (e) {
								r = e;
							}
							n = !1;
							try {
								var i = Object.getOwnPropertyDescriptor(e.prototype, "props");
								Object.defineProperty(e.prototype, "props", {
									configurable: !0,
									set: function() {
										throw Error();
									}
								}), n = !0, new e();
							} finally {
								n && (i === void 0 ? delete e.prototype.props : Object.defineProperty(e.prototype, "props", i));
							}
						}
					} else {
						try {
							throw Error();
						} catch (e) {
							r = e;
						}
						(n = e()) && typeof n.catch == "function" && n.catch(function() {});
					}
				} catch (e) {
					if (e && r && typeof e.stack == "string") return [e.stack, r.stack];
				}
				return [null, null];
			} };
			r.DetermineComponentFrameRoot.displayName = "DetermineComponentFrameRoot";
			var i = Object.getOwnPropertyDescriptor(r.DetermineComponentFrameRoot, "name");
			i && i.configurable && Object.defineProperty(r.DetermineComponentFrameRoot, "name", { value: "DetermineComponentFrameRoot" });
			var a = r.DetermineComponentFrameRoot(), o = a[0], s = a[1];
			if (o && s) {
				var c = o.split("\n"), l = s.split("\n");
				for (i = r = 0; r < c.length && !c[r].includes("DetermineComponentFrameRoot");) r++;
				for (; i < l.length && !l[i].includes("DetermineComponentFrameRoot");) i++;
				if (r === c.length || i === l.length) for (r = c.length - 1, i = l.length - 1; 1 <= r && 0 <= i && c[r] !== l[i];) i--;
				for (; 1 <= r && 0 <= i; r--, i--) if (c[r] !== l[i]) {
					if (r !== 1 || i !== 1) do
						if (r--, i--, 0 > i || c[r] !== l[i]) {
							var u = "\n" + c[r].replace(" at new ", " at ");
							return e.displayName && u.includes("<anonymous>") && (u = u.replace("<anonymous>", e.displayName)), u;
						}
					while (1 <= r && 0 <= i);
					break;
				}
			}
		} finally {
			Le = !1, Error.prepareStackTrace = n;
		}
		return (n = e ? e.displayName || e.name : "") ? Ie(n) : "";
	}
	function ze(e, t) {
		switch (e.tag) {
			case 26:
			case 27:
			case 5: return Ie(e.type);
			case 16: return Ie("Lazy");
			case 13: return e.child !== t && t !== null ? Ie("Suspense Fallback") : Ie("Suspense");
			case 19: return Ie("SuspenseList");
			case 0:
			case 15: return Re(e.type, !1);
			case 11: return Re(e.type.render, !1);
			case 1: return Re(e.type, !0);
			case 31: return Ie("Activity");
			case 30: return Ie("ViewTransition");
			default: return "";
		}
	}
	function Be(e) {
		try {
			var t = "", n = null;
			do
				t += ze(e, n), n = e, e = e.return;
			while (e);
			return t;
		} catch (e) {
			return "\nError generating stack: " + e.message + "\n" + e.stack;
		}
	}
	var N = Object.prototype.hasOwnProperty, Ve = t.unstable_scheduleCallback, He = t.unstable_cancelCallback, Ue = t.unstable_shouldYield, We = t.unstable_requestPaint, P = t.unstable_now, Ge = t.unstable_getCurrentPriorityLevel, Ke = t.unstable_ImmediatePriority, F = t.unstable_UserBlockingPriority, qe = t.unstable_NormalPriority, Je = t.unstable_LowPriority, Ye = t.unstable_IdlePriority, Xe = t.log, Ze = t.unstable_setDisableYieldValue, Qe = null, $e = null;
	function et(e) {
		if (typeof Xe == "function" && Ze(e), $e && typeof $e.setStrictMode == "function") try {
			$e.setStrictMode(Qe, e);
		} catch {}
	}
	var tt = Math.clz32 ? Math.clz32 : it, nt = Math.log, rt = Math.LN2;
	function it(e) {
		return e >>>= 0, e === 0 ? 32 : 31 - (nt(e) / rt | 0) | 0;
	}
	var at = 256, ot = 262144, st = 4194304;
	function ct(e) {
		var t = e & 42;
		if (t !== 0) return t;
		switch (e & -e) {
			case 1: return 1;
			case 2: return 2;
			case 4: return 4;
			case 8: return 8;
			case 16: return 16;
			case 32: return 32;
			case 64: return 64;
			case 128: return 128;
			case 256:
			case 512:
			case 1024:
			case 2048:
			case 4096:
			case 8192:
			case 16384:
			case 32768:
			case 65536:
			case 131072: return e & -e;
			case 262144:
			case 524288:
			case 1048576:
			case 2097152: return e & 3932160;
			case 4194304:
			case 8388608:
			case 16777216:
			case 33554432: return e & 62914560;
			case 67108864: return 67108864;
			case 134217728: return 134217728;
			case 268435456: return 268435456;
			case 536870912: return 536870912;
			case 1073741824: return 0;
			default: return e;
		}
	}
	function lt(e, t, n) {
		var r = e.pendingLanes;
		if (r === 0) return 0;
		var i = 0, a = e.suspendedLanes, o = e.pingedLanes;
		e = e.warmLanes;
		var s = r & 134217727;
		return s === 0 ? (s = r & ~a, s === 0 ? o === 0 ? n || (n = r & ~e, n !== 0 && (i = ct(n))) : i = ct(o) : i = ct(s)) : (r = s & ~a, r === 0 ? (o &= s, o === 0 ? n || (n = s & ~e, n !== 0 && (i = ct(n))) : i = ct(o)) : i = ct(r)), i === 0 ? 0 : t !== 0 && t !== i && (t & a) === 0 && (a = i & -i, n = t & -t, a >= n || a === 32 && n & 4194048) ? t : i;
	}
	function ut(e, t) {
		return (e.pendingLanes & ~(e.suspendedLanes & ~e.pingedLanes) & t) === 0;
	}
	function dt(e, t) {
		t & 8 && (t |= t & 32);
		var n = e.entangledLanes;
		if (n !== 0) for (e = e.entanglements, n &= t; 0 < n;) {
			var r = 31 - tt(n), i = 1 << r;
			t |= e[r], n &= ~i;
		}
		return t;
	}
	function ft(e, t) {
		switch (e) {
			case 1:
			case 2:
			case 4:
			case 8:
			case 64: return t + 250;
			case 16:
			case 32:
			case 128:
			case 256:
			case 512:
			case 1024:
			case 2048:
			case 4096:
			case 8192:
			case 16384:
			case 32768:
			case 65536:
			case 131072:
			case 262144:
			case 524288:
			case 1048576:
			case 2097152: return t + 5e3;
			case 4194304:
			case 8388608:
			case 16777216:
			case 33554432: return -1;
			case 67108864:
			case 134217728:
			case 268435456:
			case 536870912:
			case 1073741824: return -1;
			default: return -1;
		}
	}
	function pt() {
		var e = st;
		return st <<= 1, !(st & 62914560) && (st = 4194304), e;
	}
	function mt(e) {
		for (var t = [], n = 0; 31 > n; n++) t.push(e);
		return t;
	}
	function ht(e, t) {
		e.pendingLanes |= t, t !== 268435456 && (e.suspendedLanes = 0, e.pingedLanes = 0, e.warmLanes = 0);
	}
	function I(e, t, n, r, i, a) {
		var o = e.pendingLanes;
		e.pendingLanes = n, e.suspendedLanes = 0, e.pingedLanes = 0, e.warmLanes = 0, e.expiredLanes &= n, e.entangledLanes &= n, e.errorRecoveryDisabledLanes &= n, e.shellSuspendCounter = 0;
		var s = e.entanglements, c = e.expirationTimes, l = e.hiddenUpdates;
		for (n = o & ~n; 0 < n;) {
			var u = 31 - tt(n), d = 1 << u;
			s[u] = 0, c[u] = -1;
			var f = l[u];
			if (f !== null) for (l[u] = null, u = 0; u < f.length; u++) {
				var p = f[u];
				p !== null && (p.lane &= -536870913);
			}
			n &= ~d;
		}
		r !== 0 && gt(e, r, 0), a !== 0 && i === 0 && e.tag !== 0 && (e.suspendedLanes |= a & ~(o & ~t));
	}
	function gt(e, t, n) {
		e.pendingLanes |= t, e.suspendedLanes &= ~t;
		var r = 31 - tt(t);
		e.entangledLanes |= t, e.entanglements[r] = e.entanglements[r] | 1073741824 | n & 261930;
	}
	function _t(e, t) {
		var n = e.entangledLanes |= t;
		for (e = e.entanglements; n;) {
			var r = 31 - tt(n), i = 1 << r;
			i & t | e[r] & t && (e[r] |= t), n &= ~i;
		}
	}
	function vt(e, t) {
		var n = t & -t;
		return n = n & 42 ? 1 : yt(n), (n & (e.suspendedLanes | t)) === 0 ? n : 0;
	}
	function yt(e) {
		switch (e) {
			case 2:
				e = 1;
				break;
			case 8:
				e = 4;
				break;
			case 32:
				e = 16;
				break;
			case 256:
			case 512:
			case 1024:
			case 2048:
			case 4096:
			case 8192:
			case 16384:
			case 32768:
			case 65536:
			case 131072:
			case 262144:
			case 524288:
			case 1048576:
			case 2097152:
			case 4194304:
			case 8388608:
			case 16777216:
			case 33554432:
				e = 128;
				break;
			case 268435456:
				e = 134217728;
				break;
			default: e = 0;
		}
		return e;
	}
	function bt(e) {
		return e &= -e, 2 < e ? 8 < e ? e & 134217727 ? 32 : 268435456 : 8 : 2;
	}
	function xt() {
		var e = j.p;
		return e === 0 ? (e = window.event, e === void 0 ? 32 : Ch(e.type)) : e;
	}
	function St(e, t) {
		var n = j.p;
		try {
			return j.p = e, t();
		} finally {
			j.p = n;
		}
	}
	var Ct = Math.random().toString(36).slice(2), L = "__reactFiber$" + Ct, wt = "__reactProps$" + Ct, Tt = "__reactContainer$" + Ct, Et = "__reactEvents$" + Ct, Dt = "__reactListeners$" + Ct, Ot = "__reactHandles$" + Ct, kt = "__reactResources$" + Ct, At = "__reactMarker$" + Ct, jt = "__reactLoad$" + Ct;
	function Mt(e) {
		delete e[L], delete e[wt], delete e[Dt], delete e[Ot];
	}
	function Nt(e) {
		var t;
		if (t = e[L]) return t;
		for (var n = e.parentNode; n;) {
			if (t = n[Tt] || n[L]) {
				if (n = t.alternate, t.child !== null || n !== null && n.child !== null) for (e = fm(e); e !== null;) {
					if (n = e[L]) return n;
					e = fm(e);
				}
				return t;
			}
			e = n, n = e.parentNode;
		}
		return null;
	}
	function Pt(e) {
		if (e = e[L] || e[Tt]) {
			var t = e.tag;
			if (t === 5 || t === 6 || t === 13 || t === 31 || t === 26 || t === 27 || t === 3) return e;
		}
		return null;
	}
	function Ft(e) {
		var t = e.tag;
		if (t === 5 || t === 26 || t === 27 || t === 6) return e.stateNode;
		throw Error(o(33));
	}
	function It(e) {
		var t = e[kt];
		return t ||= e[kt] = {
			hoistableStyles: /* @__PURE__ */ new Map(),
			hoistableScripts: /* @__PURE__ */ new Map()
		}, t;
	}
	function R(e) {
		e[At] = !0;
	}
	function Lt(e) {
		e[jt] = void 0;
	}
	var z = /* @__PURE__ */ new Set(), Rt = {};
	function zt(e, t) {
		Bt(e, t), Bt(e + "Capture", t);
	}
	function Bt(e, t) {
		for (Rt[e] = t, e = 0; e < t.length; e++) z.add(t[e]);
	}
	var Vt = RegExp("^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$"), B = {}, Ht = {};
	function Ut(e) {
		return N.call(Ht, e) ? !0 : N.call(B, e) ? !1 : Vt.test(e) ? Ht[e] = !0 : (B[e] = !0, !1);
	}
	var V = !1;
	function Wt() {
		var e = V;
		return V = !1, e;
	}
	function H(e, t, n) {
		if (Ut(t)) {
			if (n === null) e.removeAttribute(t);
			else {
				switch (typeof n) {
					case "undefined":
					case "function":
					case "symbol":
						e.removeAttribute(t);
						return;
					case "boolean":
						var r = t.toLowerCase().slice(0, 5);
						if (r !== "data-" && r !== "aria-") {
							e.removeAttribute(t);
							return;
						}
				}
				e.setAttribute(t, n);
			}
		}
	}
	function Gt(e, t, n) {
		if (n === null) e.removeAttribute(t);
		else {
			switch (typeof n) {
				case "undefined":
				case "function":
				case "symbol":
				case "boolean":
					e.removeAttribute(t);
					return;
			}
			e.setAttribute(t, n);
		}
	}
	function Kt(e, t, n, r) {
		if (r === null) e.removeAttribute(n);
		else {
			switch (typeof r) {
				case "undefined":
				case "function":
				case "symbol":
				case "boolean":
					e.removeAttribute(n);
					return;
			}
			e.setAttributeNS(t, n, r);
		}
	}
	function qt(e) {
		switch (typeof e) {
			case "bigint":
			case "boolean":
			case "number":
			case "string":
			case "undefined": return e;
			case "object": return e;
			default: return "";
		}
	}
	function Jt(e) {
		var t = e.type;
		return (e = e.nodeName) && e.toLowerCase() === "input" && (t === "checkbox" || t === "radio");
	}
	function Yt(e, t, n) {
		var r = Object.getOwnPropertyDescriptor(e.constructor.prototype, t);
		if (!e.hasOwnProperty(t) && r !== void 0 && typeof r.get == "function" && typeof r.set == "function") {
			var i = r.get, a = r.set;
			return Object.defineProperty(e, t, {
				configurable: !0,
				get: function() {
					return i.call(this);
				},
				set: function(e) {
					n = "" + e, a.call(this, e);
				}
			}), Object.defineProperty(e, t, { enumerable: r.enumerable }), {
				getValue: function() {
					return n;
				},
				setValue: function(e) {
					n = "" + e;
				},
				stopTracking: function() {
					e._valueTracker = null, delete e[t];
				}
			};
		}
	}
	function Xt(e) {
		if (!e._valueTracker) {
			var t = Jt(e) ? "checked" : "value";
			e._valueTracker = Yt(e, t, "" + e[t]);
		}
	}
	function Zt(e) {
		if (!e) return !1;
		var t = e._valueTracker;
		if (!t) return !0;
		var n = t.getValue(), r = "";
		return e && (r = Jt(e) ? e.checked ? "true" : "false" : e.value), e = r, e !== n && (t.setValue(e), !0);
	}
	var Qt = /[\n"\\]/g;
	function $t(e) {
		return e.replace(Qt, function(e) {
			return "\\" + e.charCodeAt(0).toString(16) + " ";
		});
	}
	function en(e, t, n, r, i, a, o, s) {
		e.name = "", o != null && typeof o != "function" && typeof o != "symbol" && typeof o != "boolean" ? e.type = o : e.removeAttribute("type"), t == null ? o !== "submit" && o !== "reset" || e.removeAttribute("value") : o === "number" ? (t === 0 && e.value === "" || e.value != t) && (e.value = "" + qt(t)) : e.value !== "" + qt(t) && (e.value = "" + qt(t)), t == null ? n == null ? r != null && e.removeAttribute("value") : nn(e, qt(n)) : o === "number" && e.value == t ? nn(e, qt(e.value)) : nn(e, qt(t)), i == null && a != null && (e.defaultChecked = !!a), i != null && (e.checked = i && typeof i != "function" && typeof i != "symbol"), s != null && typeof s != "function" && typeof s != "symbol" && typeof s != "boolean" ? e.name = "" + qt(s) : e.removeAttribute("name");
	}
	function tn(e, t, n, r, i, a, o, s) {
		if (a != null && typeof a != "function" && typeof a != "symbol" && typeof a != "boolean" && (e.type = a), t != null || n != null) {
			if (!(a !== "submit" && a !== "reset" || t != null)) {
				Xt(e);
				return;
			}
			n = n == null ? "" : "" + qt(n), t = t == null ? n : "" + qt(t), s || t === e.value || (e.value = t), e.defaultValue = t;
		}
		r ??= i, r = typeof r != "function" && typeof r != "symbol" && !!r, e.checked = s ? e.checked : !!r, e.defaultChecked = !!r, o != null && typeof o != "function" && typeof o != "symbol" && typeof o != "boolean" && (e.name = o), Xt(e);
	}
	function nn(e, t) {
		e.defaultValue !== "" + t && (e.defaultValue = "" + t);
	}
	function rn(e, t, n, r) {
		if (e = e.options, t) {
			t = {};
			for (var i = 0; i < n.length; i++) t["$" + n[i]] = !0;
			for (n = 0; n < e.length; n++) i = t.hasOwnProperty("$" + e[n].value), e[n].selected !== i && (e[n].selected = i), i && r && (e[n].defaultSelected = !0);
		} else {
			for (n = "" + qt(n), t = null, i = 0; i < e.length; i++) {
				if (e[i].value === n) {
					e[i].selected = !0, r && (e[i].defaultSelected = !0);
					return;
				}
				t !== null || e[i].disabled || (t = e[i]);
			}
			t !== null && (t.selected = !0);
		}
	}
	function an(e, t, n) {
		t != null && (t = "" + qt(t), t !== e.value && (e.value = t), n == null) ? e.defaultValue !== t && (e.defaultValue = t) : e.defaultValue = n == null ? "" : "" + qt(n);
	}
	function on(e, t, n, r) {
		if (t == null) {
			if (r != null) {
				if (n != null) throw Error(o(92));
				if (be(r)) {
					if (1 < r.length) throw Error(o(93));
					r = r[0];
				}
				n = r;
			}
			n ??= "", t = n;
		}
		n = qt(t), e.defaultValue = n, r = e.textContent, r === n && r !== "" && r !== null && (e.value = r), Xt(e);
	}
	function sn(e, t) {
		if (t) {
			var n = e.firstChild;
			if (n && n === e.lastChild && n.nodeType === 3) {
				n.nodeValue = t;
				return;
			}
		}
		e.textContent = t;
	}
	var cn = new Set("animationIterationCount aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHeight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder msFlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalGroup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp".split(" "));
	function ln(e, t, n) {
		var r = t.indexOf("--") === 0;
		n == null || typeof n == "boolean" || n === "" ? r ? e.setProperty(t, "") : t === "float" ? e.cssFloat = "" : e[t] = "" : r ? e.setProperty(t, n) : typeof n != "number" || n === 0 || cn.has(t) ? t === "float" ? e.cssFloat = n : e[t] = ("" + n).trim() : e[t] = n + "px";
	}
	function un(e, t, n) {
		if (t != null && typeof t != "object") throw Error(o(62));
		if (e = e.style, n != null) {
			for (var r in n) !n.hasOwnProperty(r) || t != null && t.hasOwnProperty(r) || (r.indexOf("--") === 0 ? e.setProperty(r, "") : r === "float" ? e.cssFloat = "" : e[r] = "", V = !0);
			for (var i in t) r = t[i], t.hasOwnProperty(i) && n[i] !== r && (ln(e, i, r), V = !0);
		} else for (var a in t) t.hasOwnProperty(a) && ln(e, a, t[a]);
	}
	function dn(e) {
		if (e.indexOf("-") === -1) return !1;
		switch (e) {
			case "annotation-xml":
			case "color-profile":
			case "font-face":
			case "font-face-src":
			case "font-face-uri":
			case "font-face-format":
			case "font-face-name":
			case "missing-glyph": return !1;
			default: return !0;
		}
	}
	var fn = /* @__PURE__ */ new Map([
		["acceptCharset", "accept-charset"],
		["htmlFor", "for"],
		["httpEquiv", "http-equiv"],
		["crossOrigin", "crossorigin"],
		["accentHeight", "accent-height"],
		["alignmentBaseline", "alignment-baseline"],
		["arabicForm", "arabic-form"],
		["baselineShift", "baseline-shift"],
		["capHeight", "cap-height"],
		["clipPath", "clip-path"],
		["clipRule", "clip-rule"],
		["colorInterpolation", "color-interpolation"],
		["colorInterpolationFilters", "color-interpolation-filters"],
		["colorProfile", "color-profile"],
		["colorRendering", "color-rendering"],
		["dominantBaseline", "dominant-baseline"],
		["enableBackground", "enable-background"],
		["fillOpacity", "fill-opacity"],
		["fillRule", "fill-rule"],
		["floodColor", "flood-color"],
		["floodOpacity", "flood-opacity"],
		["fontFamily", "font-family"],
		["fontSize", "font-size"],
		["fontSizeAdjust", "font-size-adjust"],
		["fontStretch", "font-stretch"],
		["fontStyle", "font-style"],
		["fontVariant", "font-variant"],
		["fontWeight", "font-weight"],
		["glyphName", "glyph-name"],
		["glyphOrientationHorizontal", "glyph-orientation-horizontal"],
		["glyphOrientationVertical", "glyph-orientation-vertical"],
		["horizAdvX", "horiz-adv-x"],
		["horizOriginX", "horiz-origin-x"],
		["imageRendering", "image-rendering"],
		["letterSpacing", "letter-spacing"],
		["lightingColor", "lighting-color"],
		["markerEnd", "marker-end"],
		["markerMid", "marker-mid"],
		["markerStart", "marker-start"],
		["maskType", "mask-type"],
		["overlinePosition", "overline-position"],
		["overlineThickness", "overline-thickness"],
		["paintOrder", "paint-order"],
		["panose-1", "panose-1"],
		["pointerEvents", "pointer-events"],
		["renderingIntent", "rendering-intent"],
		["shapeRendering", "shape-rendering"],
		["stopColor", "stop-color"],
		["stopOpacity", "stop-opacity"],
		["strikethroughPosition", "strikethrough-position"],
		["strikethroughThickness", "strikethrough-thickness"],
		["strokeDasharray", "stroke-dasharray"],
		["strokeDashoffset", "stroke-dashoffset"],
		["strokeLinecap", "stroke-linecap"],
		["strokeLinejoin", "stroke-linejoin"],
		["strokeMiterlimit", "stroke-miterlimit"],
		["strokeOpacity", "stroke-opacity"],
		["strokeWidth", "stroke-width"],
		["textAnchor", "text-anchor"],
		["textDecoration", "text-decoration"],
		["textRendering", "text-rendering"],
		["transformOrigin", "transform-origin"],
		["underlinePosition", "underline-position"],
		["underlineThickness", "underline-thickness"],
		["unicodeBidi", "unicode-bidi"],
		["unicodeRange", "unicode-range"],
		["unitsPerEm", "units-per-em"],
		["vAlphabetic", "v-alphabetic"],
		["vHanging", "v-hanging"],
		["vIdeographic", "v-ideographic"],
		["vMathematical", "v-mathematical"],
		["vectorEffect", "vector-effect"],
		["vertAdvY", "vert-adv-y"],
		["vertOriginX", "vert-origin-x"],
		["vertOriginY", "vert-origin-y"],
		["wordSpacing", "word-spacing"],
		["writingMode", "writing-mode"],
		["xmlnsXlink", "xmlns:xlink"],
		["xHeight", "x-height"]
	]), pn = /^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;
	function mn(e) {
		return pn.test("" + e) ? "javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')" : e;
	}
	function hn() {}
	var gn = null;
	function _n(e) {
		return e = e.target || e.srcElement || window, e.correspondingUseElement && (e = e.correspondingUseElement), e.nodeType === 3 ? e.parentNode : e;
	}
	var vn = null, yn = null;
	function bn(e) {
		var t = Pt(e);
		if (t && (e = t.stateNode)) {
			var n = e[wt] || null;
			a: switch (e = t.stateNode, t.type) {
				case "input":
					if (en(e, n.value, n.defaultValue, n.defaultValue, n.checked, n.defaultChecked, n.type, n.name), t = n.name, n.type === "radio" && t != null) {
						for (n = e; n.parentNode;) n = n.parentNode;
						for (n = n.querySelectorAll("input[name=\"" + $t("" + t) + "\"][type=\"radio\"]"), t = 0; t < n.length; t++) {
							var r = n[t];
							if (r !== e && r.form === e.form) {
								var i = r[wt] || null;
								if (!i) throw Error(o(90));
								en(r, i.value, i.defaultValue, i.defaultValue, i.checked, i.defaultChecked, i.type, i.name);
							}
						}
						for (t = 0; t < n.length; t++) r = n[t], r.form === e.form && Zt(r);
					}
					break a;
				case "textarea":
					an(e, n.value, n.defaultValue);
					break a;
				case "select": t = n.value, t != null && rn(e, !!n.multiple, t, !1);
			}
		}
	}
	var xn = !1;
	function Sn(e, t, n) {
		if (xn) return e(t, n);
		xn = !0;
		try {
			return e(t);
		} finally {
			if (xn = !1, (vn !== null || yn !== null) && (Ld(), vn && (t = vn, e = yn, yn = vn = null, bn(t), e))) for (t = 0; t < e.length; t++) bn(e[t]);
		}
	}
	function Cn(e, t) {
		var n = e.stateNode;
		if (n === null) return null;
		var r = n[wt] || null;
		if (r === null) return null;
		n = r[t];
		a: switch (t) {
			case "onClick":
			case "onClickCapture":
			case "onDoubleClick":
			case "onDoubleClickCapture":
			case "onMouseDown":
			case "onMouseDownCapture":
			case "onMouseMove":
			case "onMouseMoveCapture":
			case "onMouseUp":
			case "onMouseUpCapture":
			case "onMouseEnter":
				(r = !r.disabled) || (e = e.type, r = e !== "button" && e !== "input" && e !== "select" && e !== "textarea"), e = !r;
				break a;
			default: e = !1;
		}
		if (e) return null;
		if (n && typeof n != "function") throw Error(o(231, t, typeof n));
		return n;
	}
	var wn = typeof window < "u" && window.document !== void 0 && window.document.createElement !== void 0, Tn = !1;
	if (wn) try {
		var En = {};
		Object.defineProperty(En, "passive", { get: function() {
			Tn = !0;
		} }), window.addEventListener("test", En, En), window.removeEventListener("test", En, En);
	} catch {
		Tn = !1;
	}
	var Dn = null, On = null, kn = null;
	function An() {
		if (kn) return kn;
		var e, t = On, n = t.length, r, i = "value" in Dn ? Dn.value : Dn.textContent, a = i.length;
		for (e = 0; e < n && t[e] === i[e]; e++);
		var o = n - e;
		for (r = 1; r <= o && t[n - r] === i[a - r]; r++);
		return kn = i.slice(e, 1 < r ? 1 - r : void 0);
	}
	function jn(e) {
		var t = e.keyCode;
		return "charCode" in e ? (e = e.charCode, e === 0 && t === 13 && (e = 13)) : e = t, e === 10 && (e = 13), 32 <= e || e === 13 ? e : 0;
	}
	function Mn() {
		return !0;
	}
	function Nn() {
		return !1;
	}
	function Pn(e) {
		function t(t, n, r, i, a) {
			for (var o in this._reactName = t, this._targetInst = r, this.type = n, this.nativeEvent = i, this.target = a, this.currentTarget = null, e) e.hasOwnProperty(o) && (t = e[o], this[o] = t ? t(i) : i[o]);
			return this.isDefaultPrevented = (i.defaultPrevented == null ? !1 === i.returnValue : i.defaultPrevented) ? Mn : Nn, this.isPropagationStopped = Nn, this;
		}
		return D(t.prototype, {
			preventDefault: function() {
				this.defaultPrevented = !0;
				var e = this.nativeEvent;
				e && (e.preventDefault ? e.preventDefault() : typeof e.returnValue != "unknown" && (e.returnValue = !1), this.isDefaultPrevented = Mn);
			},
			stopPropagation: function() {
				var e = this.nativeEvent;
				e && (e.stopPropagation ? e.stopPropagation() : typeof e.cancelBubble != "unknown" && (e.cancelBubble = !0), this.isPropagationStopped = Mn);
			},
			persist: function() {},
			isPersistent: Mn
		}), t;
	}
	var Fn = {
		eventPhase: 0,
		bubbles: 0,
		cancelable: 0,
		timeStamp: function(e) {
			return e.timeStamp || Date.now();
		},
		defaultPrevented: 0,
		isTrusted: 0
	}, In = Pn(Fn), Ln = D({}, Fn, {
		view: 0,
		detail: 0
	}), Rn = Pn(Ln), zn, Bn, Vn, Hn = D({}, Ln, {
		screenX: 0,
		screenY: 0,
		clientX: 0,
		clientY: 0,
		pageX: 0,
		pageY: 0,
		ctrlKey: 0,
		shiftKey: 0,
		altKey: 0,
		metaKey: 0,
		getModifierState: Qn,
		button: 0,
		buttons: 0,
		relatedTarget: function(e) {
			return e.relatedTarget === void 0 ? e.fromElement === e.srcElement ? e.toElement : e.fromElement : e.relatedTarget;
		},
		movementX: function(e) {
			return "movementX" in e ? e.movementX : (e !== Vn && (Vn && e.type === "mousemove" ? (zn = e.screenX - Vn.screenX, Bn = e.screenY - Vn.screenY) : Bn = zn = 0, Vn = e), zn);
		},
		movementY: function(e) {
			return "movementY" in e ? e.movementY : Bn;
		}
	}), Un = Pn(Hn), U = Pn(D({}, Hn, { dataTransfer: 0 })), Wn = Pn(D({}, Ln, { relatedTarget: 0 })), Gn = Pn(D({}, Fn, {
		animationName: 0,
		elapsedTime: 0,
		pseudoElement: 0
	})), Kn = Pn(D({}, Fn, { clipboardData: function(e) {
		return "clipboardData" in e ? e.clipboardData : window.clipboardData;
	} })), qn = Pn(D({}, Fn, { data: 0 })), Jn = {
		Esc: "Escape",
		Spacebar: " ",
		Left: "ArrowLeft",
		Up: "ArrowUp",
		Right: "ArrowRight",
		Down: "ArrowDown",
		Del: "Delete",
		Win: "OS",
		Menu: "ContextMenu",
		Apps: "ContextMenu",
		Scroll: "ScrollLock",
		MozPrintableKey: "Unidentified"
	}, Yn = {
		8: "Backspace",
		9: "Tab",
		12: "Clear",
		13: "Enter",
		16: "Shift",
		17: "Control",
		18: "Alt",
		19: "Pause",
		20: "CapsLock",
		27: "Escape",
		32: " ",
		33: "PageUp",
		34: "PageDown",
		35: "End",
		36: "Home",
		37: "ArrowLeft",
		38: "ArrowUp",
		39: "ArrowRight",
		40: "ArrowDown",
		45: "Insert",
		46: "Delete",
		112: "F1",
		113: "F2",
		114: "F3",
		115: "F4",
		116: "F5",
		117: "F6",
		118: "F7",
		119: "F8",
		120: "F9",
		121: "F10",
		122: "F11",
		123: "F12",
		144: "NumLock",
		145: "ScrollLock",
		224: "Meta"
	}, Xn = {
		Alt: "altKey",
		Control: "ctrlKey",
		Meta: "metaKey",
		Shift: "shiftKey"
	};
	function Zn(e) {
		var t = this.nativeEvent;
		return t.getModifierState ? t.getModifierState(e) : (e = Xn[e]) ? !!t[e] : !1;
	}
	function Qn() {
		return Zn;
	}
	var $n = Pn(D({}, Ln, {
		key: function(e) {
			if (e.key) {
				var t = Jn[e.key] || e.key;
				if (t !== "Unidentified") return t;
			}
			return e.type === "keypress" ? (e = jn(e), e === 13 ? "Enter" : String.fromCharCode(e)) : e.type === "keydown" || e.type === "keyup" ? Yn[e.keyCode] || "Unidentified" : "";
		},
		code: 0,
		location: 0,
		ctrlKey: 0,
		shiftKey: 0,
		altKey: 0,
		metaKey: 0,
		repeat: 0,
		locale: 0,
		getModifierState: Qn,
		charCode: function(e) {
			return e.type === "keypress" ? jn(e) : 0;
		},
		keyCode: function(e) {
			return e.type === "keydown" || e.type === "keyup" ? e.keyCode : 0;
		},
		which: function(e) {
			return e.type === "keypress" ? jn(e) : e.type === "keydown" || e.type === "keyup" ? e.keyCode : 0;
		}
	})), er = Pn(D({}, Hn, {
		pointerId: 0,
		width: 0,
		height: 0,
		pressure: 0,
		tangentialPressure: 0,
		tiltX: 0,
		tiltY: 0,
		twist: 0,
		pointerType: 0,
		isPrimary: 0
	})), tr = Pn(D({}, Fn, { submitter: 0 })), nr = Pn(D({}, Ln, {
		touches: 0,
		targetTouches: 0,
		changedTouches: 0,
		altKey: 0,
		metaKey: 0,
		ctrlKey: 0,
		shiftKey: 0,
		getModifierState: Qn
	})), rr = Pn(D({}, Fn, {
		propertyName: 0,
		elapsedTime: 0,
		pseudoElement: 0
	})), ir = Pn(D({}, Hn, {
		deltaX: function(e) {
			return "deltaX" in e ? e.deltaX : "wheelDeltaX" in e ? -e.wheelDeltaX : 0;
		},
		deltaY: function(e) {
			return "deltaY" in e ? e.deltaY : "wheelDeltaY" in e ? -e.wheelDeltaY : "wheelDelta" in e ? -e.wheelDelta : 0;
		},
		deltaZ: 0,
		deltaMode: 0
	})), ar = Pn(D({}, Fn, {
		newState: 0,
		oldState: 0,
		source: 0
	})), or = [
		9,
		13,
		27,
		32
	], sr = wn && "CompositionEvent" in window, cr = null;
	wn && "documentMode" in document && (cr = document.documentMode);
	var lr = wn && "TextEvent" in window && !cr, ur = wn && (!sr || cr && 8 < cr && 11 >= cr), dr = " ", fr = !1;
	function pr(e, t) {
		switch (e) {
			case "keyup": return or.indexOf(t.keyCode) !== -1;
			case "keydown": return t.keyCode !== 229;
			case "keypress":
			case "mousedown":
			case "focusout": return !0;
			default: return !1;
		}
	}
	function mr(e) {
		return e = e.detail, typeof e == "object" && "data" in e ? e.data : null;
	}
	var hr = !1;
	function gr(e, t) {
		switch (e) {
			case "compositionend": return mr(t);
			case "keypress": return t.which === 32 ? (fr = !0, dr) : null;
			case "textInput": return e = t.data, e === dr && fr ? null : e;
			default: return null;
		}
	}
	function _r(e, t) {
		if (hr) return e === "compositionend" || !sr && pr(e, t) ? (e = An(), kn = On = Dn = null, hr = !1, e) : null;
		switch (e) {
			case "paste": return null;
			case "keypress":
				if (!(t.ctrlKey || t.altKey || t.metaKey) || t.ctrlKey && t.altKey) {
					if (t.char && 1 < t.char.length) return t.char;
					if (t.which) return String.fromCharCode(t.which);
				}
				return null;
			case "compositionend": return ur && t.locale !== "ko" ? null : t.data;
			default: return null;
		}
	}
	var vr = {
		color: !0,
		date: !0,
		datetime: !0,
		"datetime-local": !0,
		email: !0,
		month: !0,
		number: !0,
		password: !0,
		range: !0,
		search: !0,
		tel: !0,
		text: !0,
		time: !0,
		url: !0,
		week: !0
	};
	function yr(e) {
		var t = e && e.nodeName && e.nodeName.toLowerCase();
		return t === "input" ? !!vr[e.type] : t === "textarea";
	}
	function br(e, t, n, r) {
		vn ? yn ? yn.push(r) : yn = [r] : vn = r, t = qf(t, "onChange"), 0 < t.length && (n = new In("onChange", "change", null, n, r), e.push({
			event: n,
			listeners: t
		}));
	}
	var xr = null, Sr = null;
	function Cr(e) {
		Bf(e, 0);
	}
	function wr(e) {
		if (Zt(Ft(e))) return e;
	}
	function Tr(e, t) {
		if (e === "change") return t;
	}
	var Er = !1;
	if (wn) {
		var Dr;
		if (wn) {
			var Or = "oninput" in document;
			if (!Or) {
				var kr = document.createElement("div");
				kr.setAttribute("oninput", "return;"), Or = typeof kr.oninput == "function";
			}
			Dr = Or;
		} else Dr = !1;
		Er = Dr && (!document.documentMode || 9 < document.documentMode);
	}
	function Ar() {
		xr && (xr.detachEvent("onpropertychange", jr), Sr = xr = null);
	}
	function jr(e) {
		if (e.propertyName === "value" && wr(Sr)) {
			var t = [];
			br(t, Sr, e, _n(e)), Sn(Cr, t);
		}
	}
	function Mr(e, t, n) {
		e === "focusin" ? (Ar(), xr = t, Sr = n, xr.attachEvent("onpropertychange", jr)) : e === "focusout" && Ar();
	}
	function Nr(e) {
		if (e === "selectionchange" || e === "keyup" || e === "keydown") return wr(Sr);
	}
	function Pr(e, t) {
		if (e === "click") return wr(t);
	}
	function Fr(e, t) {
		if (e === "input" || e === "change") return wr(t);
	}
	function Ir(e, t) {
		return e === t && (e !== 0 || 1 / e == 1 / t) || e !== e && t !== t;
	}
	var Lr = typeof Object.is == "function" ? Object.is : Ir;
	function Rr(e, t) {
		if (Lr(e, t)) return !0;
		if (typeof e != "object" || !e || typeof t != "object" || !t) return !1;
		var n = Object.keys(e), r = Object.keys(t);
		if (n.length !== r.length) return !1;
		for (r = 0; r < n.length; r++) {
			var i = n[r];
			if (!N.call(t, i) || !Lr(e[i], t[i])) return !1;
		}
		return !0;
	}
	function zr(e) {
		if (e ||= typeof document < "u" ? document : void 0, e === void 0) return null;
		try {
			return e.activeElement || e.body;
		} catch {
			return e.body;
		}
	}
	function Br(e) {
		for (; e && e.firstChild;) e = e.firstChild;
		return e;
	}
	function Vr(e, t) {
		var n = Br(e);
		e = 0;
		for (var r; n;) {
			if (n.nodeType === 3) {
				if (r = e + n.textContent.length, e <= t && r >= t) return {
					node: n,
					offset: t - e
				};
				e = r;
			}
			a: {
				for (; n;) {
					if (n.nextSibling) {
						n = n.nextSibling;
						break a;
					}
					n = n.parentNode;
				}
				n = void 0;
			}
			n = Br(n);
		}
	}
	function Hr(e, t) {
		return e && t ? e === t ? !0 : e && e.nodeType === 3 ? !1 : t && t.nodeType === 3 ? Hr(e, t.parentNode) : "contains" in e ? e.contains(t) : e.compareDocumentPosition ? !!(e.compareDocumentPosition(t) & 16) : !1 : !1;
	}
	function Ur(e) {
		e = e != null && e.ownerDocument != null && e.ownerDocument.defaultView != null ? e.ownerDocument.defaultView : window;
		for (var t = zr(e.document); t instanceof e.HTMLIFrameElement;) {
			try {
				var n = typeof t.contentWindow.location.href == "string";
			} catch {
				n = !1;
			}
			if (n) e = t.contentWindow;
			else break;
			t = zr(e.document);
		}
		return t;
	}
	function Wr(e) {
		var t = e && e.nodeName && e.nodeName.toLowerCase();
		return t && (t === "input" && (e.type === "text" || e.type === "search" || e.type === "tel" || e.type === "url" || e.type === "password") || t === "textarea" || e.contentEditable === "true");
	}
	var Gr = wn && "documentMode" in document && 11 >= document.documentMode, Kr = null, qr = null, Jr = null, Yr = !1;
	function Xr(e, t, n) {
		var r = n.window === n ? n.document : n.nodeType === 9 ? n : n.ownerDocument;
		Yr || Kr == null || Kr !== zr(r) || (r = Kr, "selectionStart" in r && Wr(r) ? r = {
			start: r.selectionStart,
			end: r.selectionEnd
		} : (r = (r.ownerDocument && r.ownerDocument.defaultView || window).getSelection(), r = {
			anchorNode: r.anchorNode,
			anchorOffset: r.anchorOffset,
			focusNode: r.focusNode,
			focusOffset: r.focusOffset
		}), Jr && Rr(Jr, r) || (Jr = r, r = qf(qr, "onSelect"), 0 < r.length && (t = new In("onSelect", "select", null, t, n), e.push({
			event: t,
			listeners: r
		}), t.target = Kr)));
	}
	function Zr(e, t) {
		var n = {};
		return n[e.toLowerCase()] = t.toLowerCase(), n["Webkit" + e] = "webkit" + t, n["Moz" + e] = "moz" + t, n;
	}
	var Qr = {
		animationend: Zr("Animation", "AnimationEnd"),
		animationiteration: Zr("Animation", "AnimationIteration"),
		animationstart: Zr("Animation", "AnimationStart"),
		transitionrun: Zr("Transition", "TransitionRun"),
		transitionstart: Zr("Transition", "TransitionStart"),
		transitioncancel: Zr("Transition", "TransitionCancel"),
		transitionend: Zr("Transition", "TransitionEnd")
	}, $r = {}, ei = {};
	wn && (ei = document.createElement("div").style, "AnimationEvent" in window || (delete Qr.animationend.animation, delete Qr.animationiteration.animation, delete Qr.animationstart.animation), "TransitionEvent" in window || delete Qr.transitionend.transition);
	function ti(e) {
		if ($r[e]) return $r[e];
		if (!Qr[e]) return e;
		var t = Qr[e], n;
		for (n in t) if (t.hasOwnProperty(n) && n in ei) return $r[e] = t[n];
		return e;
	}
	var ni = ti("animationend"), ri = ti("animationiteration"), ii = ti("animationstart"), ai = ti("transitionrun"), oi = ti("transitionstart"), si = ti("transitioncancel"), ci = ti("transitionend"), li = /* @__PURE__ */ new Map(), ui = "abort auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop durationChange emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata loadStart lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver pointerUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove waiting wheel".split(" ");
	ui.push("scrollEnd");
	function di(e, t) {
		li.set(e, t), zt(t, [e]);
	}
	var fi = 0;
	function pi(e, t) {
		if (e.name != null && e.name !== "auto") return e.name;
		if (t.autoName !== null) return t.autoName;
		e = vd.identifierPrefix;
		var n = fi++;
		return e = "_" + e + "t_" + n.toString(32) + "_", t.autoName = e;
	}
	function mi(e) {
		if (e == null || typeof e == "string") return e;
		var t = null, n = Ed;
		if (n !== null) for (var r = 0; r < n.length; r++) {
			var i = e[n[r]];
			if (i != null) {
				if (i === "none") return "none";
				t = t == null ? i : t + (" " + i);
			}
		}
		return t ?? e.default;
	}
	function hi(e, t) {
		return e = mi(e), t = mi(t), t == null ? e === "auto" ? null : e : t === "auto" ? null : t;
	}
	var gi = typeof reportError == "function" ? reportError : function(e) {
		if (typeof window == "object" && typeof window.ErrorEvent == "function") {
			var t = new window.ErrorEvent("error", {
				bubbles: !0,
				cancelable: !0,
				message: typeof e == "object" && e && typeof e.message == "string" ? String(e.message) : String(e),
				error: e
			});
			if (!window.dispatchEvent(t)) return;
		} else if (typeof process == "object" && typeof process.emit == "function") {
			process.emit("uncaughtException", e);
			return;
		}
		console.error(e);
	}, _i = [], vi = 0, yi = 0;
	function bi() {
		for (var e = vi, t = yi = vi = 0; t < e;) {
			var n = _i[t];
			_i[t++] = null;
			var r = _i[t];
			_i[t++] = null;
			var i = _i[t];
			_i[t++] = null;
			var a = _i[t];
			if (_i[t++] = null, r !== null && i !== null) {
				var o = r.pending;
				o === null ? i.next = i : (i.next = o.next, o.next = i), r.pending = i;
			}
			a !== 0 && wi(n, i, a);
		}
	}
	function xi(e, t, n, r) {
		_i[vi++] = e, _i[vi++] = t, _i[vi++] = n, _i[vi++] = r, yi |= r, e.lanes |= r, e = e.alternate, e !== null && (e.lanes |= r);
	}
	function Si(e, t, n, r) {
		return xi(e, t, n, r), Ti(e);
	}
	function Ci(e, t) {
		return xi(e, null, null, t), Ti(e);
	}
	function wi(e, t, n) {
		e.lanes |= n;
		var r = e.alternate;
		r !== null && (r.lanes |= n);
		for (var i = !1, a = e.return; a !== null;) a.childLanes |= n, r = a.alternate, r !== null && (r.childLanes |= n), a.tag === 22 && (e = a.stateNode, e === null || e._visibility & 1 || (i = !0)), e = a, a = a.return;
		return e.tag === 3 ? (a = e.stateNode, i && t !== null && (i = 31 - tt(n), e = a.hiddenUpdates, r = e[i], r === null ? e[i] = [t] : r.push(t), t.lane = n | 536870912), a) : null;
	}
	function Ti(e) {
		if (50 < Dd) throw Dd = 0, Od = null, Error(o(185));
		for (var t = e.return; t !== null;) e = t, t = e.return;
		return e.tag === 3 ? e.stateNode : null;
	}
	var Ei = {};
	function Di(e, t, n, r) {
		this.tag = e, this.key = n, this.sibling = this.child = this.return = this.stateNode = this.type = this.elementType = null, this.index = 0, this.refCleanup = this.ref = null, this.pendingProps = t, this.dependencies = this.memoizedState = this.updateQueue = this.memoizedProps = null, this.mode = r, this.subtreeFlags = this.flags = 0, this.deletions = null, this.childLanes = this.lanes = 0, this.alternate = null;
	}
	function W(e, t, n, r) {
		return new Di(e, t, n, r);
	}
	function Oi(e) {
		return e = e.prototype, !(!e || !e.isReactComponent);
	}
	function ki(e, t) {
		var n = e.alternate;
		return n === null ? (n = W(e.tag, t, e.key, e.mode), n.elementType = e.elementType, n.type = e.type, n.stateNode = e.stateNode, n.alternate = e, e.alternate = n) : (n.pendingProps = t, n.type = e.type, n.flags = 0, n.subtreeFlags = 0, n.deletions = null), n.flags = e.flags & 1206910976, n.childLanes = e.childLanes, n.lanes = e.lanes, n.child = e.child, n.memoizedProps = e.memoizedProps, n.memoizedState = e.memoizedState, n.updateQueue = e.updateQueue, t = e.dependencies, n.dependencies = t === null ? null : {
			lanes: t.lanes,
			firstContext: t.firstContext
		}, n.sibling = e.sibling, n.index = e.index, n.ref = e.ref, n.refCleanup = e.refCleanup, n;
	}
	function Ai(e, t) {
		e.flags &= 1206910978;
		var n = e.alternate;
		return n === null ? (e.childLanes = 0, e.lanes = t, e.child = null, e.subtreeFlags = 0, e.memoizedProps = null, e.memoizedState = null, e.updateQueue = null, e.dependencies = null, e.stateNode = null) : (e.childLanes = n.childLanes, e.lanes = n.lanes, e.child = n.child, e.subtreeFlags = 0, e.deletions = null, e.memoizedProps = n.memoizedProps, e.memoizedState = n.memoizedState, e.updateQueue = n.updateQueue, e.type = n.type, t = n.dependencies, e.dependencies = t === null ? null : {
			lanes: t.lanes,
			firstContext: t.firstContext
		}), e;
	}
	function ji(e, t, n, r, i, a) {
		var s = 0;
		if (r = e, typeof r == "function") Oi(r) && (s = 1);
		else if (typeof r == "string") s = qm(e, n, Ee.current) ? 26 : e === "html" || e === "head" || e === "body" ? 27 : 5;
		else a: switch (r) {
			case de: return e = W(31, n, t, i), e.elementType = de, e.lanes = a, e;
			case te: return Mi(n.children, i, a, t);
			case ne:
				s = 8, i |= 24;
				break;
			case re: return e = W(12, n, t, i | 2), e.elementType = re, e.lanes = a, e;
			case se: return e = W(13, n, t, i), e.elementType = se, e.lanes = a, e;
			case ce: return e = W(19, n, t, i), e.elementType = ce, e.lanes = a, e;
			case fe:
			case me: return e = i | 32, e = W(30, n, t, e), e.elementType = me, e.lanes = a, e.stateNode = {
				autoName: null,
				paired: null,
				clones: null,
				ref: null
			}, e;
			default:
				if (typeof r == "object" && r) switch (r.$$typeof) {
					case ae:
						s = 10;
						break a;
					case ie:
						s = 9;
						break a;
					case oe:
						s = 11;
						break a;
					case le:
						s = 14;
						break a;
					case ue:
						s = 16, r = null;
						break a;
				}
				s = 29, n = Error(o(130, e === null ? "null" : typeof e, "")), r = null;
		}
		return t = W(s, n, t, i), t.elementType = e, t.type = r, t.lanes = a, t;
	}
	function Mi(e, t, n, r) {
		return e = W(7, e, r, t), e.lanes = n, e;
	}
	function Ni(e, t, n) {
		return e = W(6, e, null, t), e.lanes = n, e;
	}
	function Pi(e) {
		var t = W(18, null, null, 0);
		return t.stateNode = e, t;
	}
	function Fi(e, t, n) {
		return t = W(4, e.children === null ? [] : e.children, e.key, t), t.lanes = n, t.stateNode = {
			containerInfo: e.containerInfo,
			pendingChildren: null,
			implementation: e.implementation
		}, t;
	}
	var Ii = /* @__PURE__ */ new WeakMap();
	function Li(e, t) {
		if (typeof e == "object" && e) {
			var n = Ii.get(e);
			return n === void 0 ? (t = {
				value: e,
				source: t,
				stack: Be(t)
			}, Ii.set(e, t), t) : n;
		}
		return {
			value: e,
			source: t,
			stack: Be(t)
		};
	}
	var Ri = [], zi = 0, Bi = null, Vi = 0, Hi = [], Ui = 0, Wi = null, G = 1, Gi = "";
	function Ki(e, t) {
		Ri[zi++] = Vi, Ri[zi++] = Bi, Bi = e, Vi = t;
	}
	function qi(e, t, n) {
		Hi[Ui++] = G, Hi[Ui++] = Gi, Hi[Ui++] = Wi, Wi = e;
		var r = G;
		e = Gi;
		var i = 32 - tt(r) - 1;
		r &= ~(1 << i), n += 1;
		var a = 32 - tt(t) + i;
		if (30 < a) {
			var o = i - i % 5;
			a = (r & (1 << o) - 1).toString(32), r >>= o, i -= o, G = 1 << 32 - tt(t) + i | n << i | r, Gi = a + e;
		} else G = 1 << a | n << i | r, Gi = e;
	}
	function Ji(e) {
		e.return !== null && (Ki(e, 1), qi(e, 1, 0));
	}
	function Yi(e) {
		for (; e === Bi;) Bi = Ri[--zi], Ri[zi] = null, Vi = Ri[--zi], Ri[zi] = null;
		for (; e === Wi;) Wi = Hi[--Ui], Hi[Ui] = null, Gi = Hi[--Ui], Hi[Ui] = null, G = Hi[--Ui], Hi[Ui] = null;
	}
	function Xi(e, t) {
		Hi[Ui++] = G, Hi[Ui++] = Gi, Hi[Ui++] = Wi, G = t.id, Gi = t.overflow, Wi = e;
	}
	var K = null, q = null, J = !1, Zi = null, Qi = !1, $i = Error(o(519));
	function ea(e) {
		throw aa(Li(Error(o(418, 1 < arguments.length && arguments[1] !== void 0 && arguments[1] ? "text" : "HTML", "")), e)), $i;
	}
	function ta(e) {
		var t = e.stateNode, n = e.type, r = e.memoizedProps;
		switch (t[L] = e, t[wt] = r, n) {
			case "dialog":
				$("cancel", t), $("close", t);
				break;
			case "iframe":
			case "object":
			case "embed":
				$("load", t);
				break;
			case "video":
			case "audio":
				for (n = 0; n < Rf.length; n++) $(Rf[n], t);
				break;
			case "source":
				$("error", t);
				break;
			case "img":
			case "image":
			case "link":
				$("error", t), $("load", t);
				break;
			case "details":
				$("toggle", t);
				break;
			case "input":
				$("invalid", t), tn(t, r.value, r.defaultValue, r.checked, r.defaultChecked, r.type, r.name, !0);
				break;
			case "select":
				$("invalid", t);
				break;
			case "textarea": $("invalid", t), on(t, r.value, r.defaultValue, r.children);
		}
		n = r.children, typeof n != "string" && typeof n != "number" && typeof n != "bigint" || t.textContent === "" + n || !0 === r.suppressHydrationWarning || $f(t.textContent, n) ? (r.popover != null && ($("beforetoggle", t), $("toggle", t)), r.onScroll != null && $("scroll", t), r.onScrollEnd != null && $("scrollend", t), r.onClick != null && (t.onclick = hn), t = !0) : t = !1, t || ea(e, !0);
	}
	function Y(e) {
		for (K = e.return; K;) switch (K.tag) {
			case 5:
			case 31:
			case 13:
				Qi = !1;
				return;
			case 27:
			case 3:
				Qi = !0;
				return;
			default: K = K.return;
		}
	}
	function na(e) {
		if (e !== K) return !1;
		if (!J) return Y(e), J = !0, !1;
		var t = e.tag, n;
		if ((n = t !== 3 && t !== 27) && ((n = t === 5) && (n = e.type, n = n === "form" || n === "button" || pp(e.type, e.memoizedProps)), n = !n), n && q && ea(e), Y(e), t === 13) {
			if (e = e.memoizedState, e = e === null ? null : e.dehydrated, !e) throw Error(o(317));
			q = dm(e);
		} else if (t === 31) {
			if (e = e.memoizedState, e = e === null ? null : e.dehydrated, !e) throw Error(o(317));
			q = dm(e);
		} else t === 27 ? (t = q, Sp(e.type) ? (e = um, um = null, q = e) : q = t) : q = K ? lm(e.stateNode.nextSibling) : null;
		return !0;
	}
	function ra() {
		q = K = null, J = !1;
	}
	function ia() {
		var e = Zi;
		return e !== null && (ud === null ? ud = e : ud.push.apply(ud, e), Zi = null), e;
	}
	function aa(e) {
		Zi === null ? Zi = [e] : Zi.push(e);
	}
	var oa = we(null), sa = null, ca = null;
	function la(e, t, n) {
		Te(oa, t._currentValue), t._currentValue = n;
	}
	function ua(e) {
		e._currentValue = oa.current, M(oa);
	}
	function da(e, t, n) {
		for (; e !== null;) {
			var r = e.alternate;
			if ((e.childLanes & t) === t ? r !== null && (r.childLanes & t) !== t && (r.childLanes |= t) : (e.childLanes |= t, r !== null && (r.childLanes |= t)), e === n) break;
			e = e.return;
		}
	}
	function fa(e, t, n, r) {
		var i = e.child;
		for (i !== null && (i.return = e); i !== null;) {
			var a = i.dependencies;
			if (a !== null) {
				var s = i.child;
				a = a.firstContext;
				a: for (; a !== null;) {
					var c = a;
					a = i;
					for (var l = 0; l < t.length; l++) if (c.context === t[l]) {
						a.lanes |= n, c = a.alternate, c !== null && (c.lanes |= n), da(a.return, n, e), r || (s = null);
						break a;
					}
					a = c.next;
				}
			} else if (i.tag === 18) {
				if (s = i.return, s === null) throw Error(o(341));
				s.lanes |= n, a = s.alternate, a !== null && (a.lanes |= n), da(s, n, e), s = null;
			} else i.tag === 13 && i.memoizedState !== null && i.memoizedState.dehydrated === null ? (i.lanes |= n, s = i.alternate, s !== null && (s.lanes |= n), da(i.return, n, e), s = i.child, s = s === null ? null : s.sibling) : s = i.child;
			if (s !== null) s.return = i;
			else for (s = i; s !== null;) {
				if (s === e) {
					s = null;
					break;
				}
				if (i = s.sibling, i !== null) {
					i.return = s.return, s = i;
					break;
				}
				s = s.return;
			}
			i = s;
		}
	}
	function pa(e, t, n, r) {
		e = null;
		for (var i = t, a = !1; i !== null;) {
			if (!a) {
				if (i.flags & 524288) a = !0;
				else if (i.flags & 262144) break;
			}
			if (i.tag === 10) {
				var s = i.alternate;
				if (s === null) throw Error(o(387));
				if (s = s.memoizedProps, s !== null) {
					var c = i.type;
					Lr(i.pendingProps.value, s.value) || (e === null ? e = [c] : e.push(c));
				}
			} else if (i === ke.current) {
				if (s = i.alternate, s === null) throw Error(o(387));
				s.memoizedState.memoizedState !== i.memoizedState.memoizedState && (e === null ? e = [sh] : e.push(sh));
			}
			i = i.return;
		}
		return e !== null && fa(t, e, n, r), t.flags |= 262144, e !== null;
	}
	function ma(e) {
		for (e = e.firstContext; e !== null;) {
			if (!Lr(e.context._currentValue, e.memoizedValue)) return !0;
			e = e.next;
		}
		return !1;
	}
	function ha(e) {
		sa = e, ca = null, e = e.dependencies, e !== null && (e.firstContext = null);
	}
	function ga(e) {
		return va(sa, e);
	}
	function _a(e, t) {
		return sa === null && ha(e), va(e, t);
	}
	function va(e, t) {
		var n = t._currentValue;
		if (t = {
			context: t,
			memoizedValue: n,
			next: null
		}, ca === null) {
			if (e === null) throw Error(o(308));
			ca = t, e.dependencies = {
				lanes: 0,
				firstContext: t
			}, e.flags |= 524288;
		} else ca = ca.next = t;
		return n;
	}
	var ya = typeof AbortController < "u" ? AbortController : function() {
		var e = [], t = this.signal = {
			aborted: !1,
			addEventListener: function(t, n) {
				e.push(n);
			}
		};
		this.abort = function() {
			t.aborted = !0, e.forEach(function(e) {
				return e();
			});
		};
	}, ba = t.unstable_scheduleCallback, xa = t.unstable_NormalPriority, Sa = {
		$$typeof: ae,
		Consumer: null,
		Provider: null,
		_currentValue: null,
		_currentValue2: null,
		_threadCount: 0
	};
	function Ca() {
		return {
			controller: new ya(),
			data: /* @__PURE__ */ new Map(),
			refCount: 0
		};
	}
	function wa(e) {
		e.refCount--, e.refCount === 0 && ba(xa, function() {
			e.controller.abort();
		});
	}
	function Ta(e, t) {
		if (e.pendingLanes & 4194048) {
			var n = e.transitionTypes;
			for (n === null && (n = e.transitionTypes = []), e = 0; e < t.length; e++) {
				var r = t[e];
				n.indexOf(r) === -1 && n.push(r);
			}
		}
	}
	var Ea = null;
	function Da(e) {
		var t = e.transitionTypes;
		return e.transitionTypes = null, t;
	}
	var Oa = null, ka = 0, Aa = 0, ja = null;
	function Ma(e, t) {
		if (Oa === null) {
			var n = Oa = [];
			ka = 0, Aa = Nf(), ja = {
				status: "pending",
				value: void 0,
				then: function(e) {
					n.push(e);
				}
			};
		}
		return ka++, t.then(Na, Na), t;
	}
	function Na() {
		if (--ka === 0 && (Ea = null, Oa !== null)) {
			ja !== null && (ja.status = "fulfilled");
			var e = Oa;
			Oa = null, Aa = 0, ja = null;
			for (var t = 0; t < e.length; t++) (0, e[t])();
		}
	}
	function Pa(e, t) {
		var n = [], r = {
			status: "pending",
			value: null,
			reason: null,
			then: function(e) {
				n.push(e);
			}
		};
		return e.then(function() {
			r.status = "fulfilled", r.value = t;
			for (var e = 0; e < n.length; e++) (0, n[e])(t);
		}, function(e) {
			for (r.status = "rejected", r.reason = e, e = 0; e < n.length; e++) (0, n[e])(void 0);
		}), r;
	}
	var Fa = A.S;
	A.S = function(e, t) {
		if (pd = P(), typeof t == "object" && t && typeof t.then == "function" && Ma(e, t), Ea !== null) for (var n = yf; n !== null;) Ta(n, Ea), n = n.next;
		if (n = e.types, n !== null) {
			for (var r = yf; r !== null;) Ta(r, n), r = r.next;
			if (Aa !== 0) {
				r = Ea, r === null && (r = Ea = []);
				for (var i = 0; i < n.length; i++) {
					var a = n[i];
					r.indexOf(a) === -1 && r.push(a);
				}
			}
		}
		Fa !== null && Fa(e, t);
	};
	var Ia = we(null);
	function La() {
		var e = Ia.current;
		return e === null ? Xu.pooledCache : e;
	}
	function Ra(e, t) {
		t === null ? Te(Ia, Ia.current) : Te(Ia, t.pool);
	}
	function za() {
		var e = La();
		return e === null ? null : {
			parent: Sa._currentValue,
			pool: e
		};
	}
	var Ba = Error(o(460)), Va = Error(o(474)), Ha = Error(o(542)), Ua = { then: function() {} };
	function Wa(e) {
		return e = e.status, e === "fulfilled" || e === "rejected";
	}
	function Ga(e, t, n) {
		switch (n = e[n], n === void 0 ? e.push(t) : n !== t && (t.then(hn, hn), t = n), t.status) {
			case "fulfilled": return t.value;
			case "rejected": throw e = t.reason, Ya(e), e === void 0 && !("reason" in t) ? Error(o(600)) : e;
			default:
				if (typeof t.status == "string") t.then(hn, hn);
				else {
					if (e = Xu, e !== null && 100 < e.shellSuspendCounter) throw Error(o(482));
					e = t, e.status = "pending", e.then(function(e) {
						if (t.status === "pending") {
							var n = t;
							n.status = "fulfilled", n.value = e;
						}
					}, function(e) {
						if (t.status === "pending") {
							var n = t;
							n.status = "rejected", n.reason = e;
						}
					});
				}
				switch (t.status) {
					case "fulfilled": return t.value;
					case "rejected": throw e = t.reason, Ya(e), e;
				}
				throw qa = t, Ba;
		}
	}
	function Ka(e) {
		try {
			var t = e._init;
			return t(e._payload);
		} catch (e) {
			throw typeof e == "object" && e && typeof e.then == "function" ? (qa = e, Ba) : e;
		}
	}
	var qa = null;
	function Ja() {
		if (qa === null) throw Error(o(459));
		var e = qa;
		return qa = null, e;
	}
	function Ya(e) {
		if (e === Ba || e === Ha) throw Error(o(483));
	}
	var Xa = null, Za = 0;
	function Qa(e) {
		var t = Za;
		return Za += 1, Xa === null && (Xa = []), Ga(Xa, e, t);
	}
	function $a(e, t) {
		t = t.props.ref, e.ref = t === void 0 ? null : t;
	}
	function eo(e, t) {
		throw t.$$typeof === O ? Error(o(525)) : (e = Object.prototype.toString.call(t), Error(o(31, e === "[object Object]" ? "object with keys {" + Object.keys(t).join(", ") + "}" : e)));
	}
	function to(e) {
		function t(t, n) {
			if (e) {
				var r = t.deletions;
				r === null ? (t.deletions = [n], t.flags |= 16) : r.push(n);
			}
		}
		function n(n, r) {
			if (!e) return null;
			for (; r !== null;) t(n, r), r = r.sibling;
			return null;
		}
		function r(e) {
			for (var t = /* @__PURE__ */ new Map(); e !== null;) e.key === null ? t.set(e.index, e) : t.set(e.key, e), e = e.sibling;
			return t;
		}
		function i(e, t) {
			return e = ki(e, t), e.index = 0, e.sibling = null, e;
		}
		function a(t, n, r) {
			return t.index = r, e ? (r = t.alternate, r === null ? (t.flags |= 134217730, n) : (r = r.index, r < n ? (t.flags |= 2, n) : r)) : (t.flags |= 1048576, n);
		}
		function s(t) {
			return e && t.alternate === null && (t.flags |= 134217730), t;
		}
		function c(e, t, n, r) {
			return t === null || t.tag !== 6 ? (t = Ni(n, e.mode, r), t.return = e, t) : (t = i(t, n), t.return = e, t);
		}
		function l(e, t, n, r) {
			var a = n.type;
			return a === te ? (e = d(e, t, n.props.children, r, n.key), $a(e, n), e) : t !== null && (t.elementType === a || typeof a == "object" && a && a.$$typeof === ue && Ka(a) === t.type) ? (t = i(t, n.props), $a(t, n), t.return = e, t) : (t = ji(n.type, n.key, n.props, null, e.mode, r), $a(t, n), t.return = e, t);
		}
		function u(e, t, n, r) {
			return t === null || t.tag !== 4 || t.stateNode.containerInfo !== n.containerInfo || t.stateNode.implementation !== n.implementation ? (t = Fi(n, e.mode, r), t.return = e, t) : (t = i(t, n.children || []), t.return = e, t);
		}
		function d(e, t, n, r, a) {
			return t === null || t.tag !== 7 ? (t = Mi(n, e.mode, r, a), t.return = e, t) : (t = i(t, n), t.return = e, t);
		}
		function f(e, t, n) {
			if (typeof t == "string" && t !== "" || typeof t == "number" || typeof t == "bigint") return t = Ni("" + t, e.mode, n), t.return = e, t;
			if (typeof t == "object" && t) {
				switch (t.$$typeof) {
					case k: return n = ji(t.type, t.key, t.props, null, e.mode, n), $a(n, t), n.return = e, n;
					case ee: return t = Fi(t, e.mode, n), t.return = e, t;
					case ue: return t = Ka(t), f(e, t, n);
				}
				if (be(t) || _e(t)) return t = Mi(t, e.mode, n, null), t.return = e, t;
				if (typeof t.then == "function") return f(e, Qa(t), n);
				if (t.$$typeof === ae) return f(e, _a(e, t), n);
				eo(e, t);
			}
			return null;
		}
		function p(e, t, n, r) {
			var i = t === null ? null : t.key;
			if (typeof n == "string" && n !== "" || typeof n == "number" || typeof n == "bigint") return i === null ? c(e, t, "" + n, r) : null;
			if (typeof n == "object" && n) {
				switch (n.$$typeof) {
					case k: return n.key === i ? l(e, t, n, r) : null;
					case ee: return n.key === i ? u(e, t, n, r) : null;
					case ue: return n = Ka(n), p(e, t, n, r);
				}
				if (be(n) || _e(n)) return i === null ? d(e, t, n, r, null) : null;
				if (typeof n.then == "function") return p(e, t, Qa(n), r);
				if (n.$$typeof === ae) return p(e, t, _a(e, n), r);
				eo(e, n);
			}
			return null;
		}
		function m(e, t, n, r, i) {
			if (typeof r == "string" && r !== "" || typeof r == "number" || typeof r == "bigint") return e = e.get(n) || null, c(t, e, "" + r, i);
			if (typeof r == "object" && r) {
				switch (r.$$typeof) {
					case k: return e = e.get(r.key === null ? n : r.key) || null, l(t, e, r, i);
					case ee: return e = e.get(r.key === null ? n : r.key) || null, u(t, e, r, i);
					case ue: return r = Ka(r), m(e, t, n, r, i);
				}
				if (be(r) || _e(r)) return e = e.get(n) || null, d(t, e, r, i, null);
				if (typeof r.then == "function") return m(e, t, n, Qa(r), i);
				if (r.$$typeof === ae) return m(e, t, n, _a(t, r), i);
				eo(t, r);
			}
			return null;
		}
		function h(i, o, s, c) {
			for (var l = null, u = null, d = o, h = o = 0, g = null; d !== null && h < s.length; h++) {
				d.index > h ? (g = d, d = null) : g = d.sibling;
				var _ = p(i, d, s[h], c);
				if (_ === null) {
					d === null && (d = g);
					break;
				}
				e && d && _.alternate === null && t(i, d), o = a(_, o, h), u === null ? l = _ : u.sibling = _, u = _, d = g;
			}
			if (h === s.length) return n(i, d), J && Ki(i, h), l;
			if (d === null) {
				for (; h < s.length; h++) d = f(i, s[h], c), d !== null && (o = a(d, o, h), u === null ? l = d : u.sibling = d, u = d);
				return J && Ki(i, h), l;
			}
			for (d = r(d); h < s.length; h++) g = m(d, i, h, s[h], c), g !== null && (e && (_ = g.alternate, _ !== null && d.delete(_.key === null ? h : _.key)), o = a(g, o, h), u === null ? l = g : u.sibling = g, u = g);
			return e && d.forEach(function(e) {
				return t(i, e);
			}), J && Ki(i, h), l;
		}
		function g(i, s, c, l) {
			if (c == null) throw Error(o(151));
			for (var u = null, d = null, h = s, g = s = 0, _ = null, v = c.next(); h !== null && !v.done; g++, v = c.next()) {
				h.index > g ? (_ = h, h = null) : _ = h.sibling;
				var y = p(i, h, v.value, l);
				if (y === null) {
					h === null && (h = _);
					break;
				}
				e && h && y.alternate === null && t(i, h), s = a(y, s, g), d === null ? u = y : d.sibling = y, d = y, h = _;
			}
			if (v.done) return n(i, h), J && Ki(i, g), u;
			if (h === null) {
				for (; !v.done; g++, v = c.next()) v = f(i, v.value, l), v !== null && (s = a(v, s, g), d === null ? u = v : d.sibling = v, d = v);
				return J && Ki(i, g), u;
			}
			for (h = r(h); !v.done; g++, v = c.next()) v = m(h, i, g, v.value, l), v !== null && (e && (_ = v.alternate, _ !== null && h.delete(_.key === null ? g : _.key)), s = a(v, s, g), d === null ? u = v : d.sibling = v, d = v);
			return e && h.forEach(function(e) {
				return t(i, e);
			}), J && Ki(i, g), u;
		}
		function _(e, r, a, c) {
			if (typeof a == "object" && a && a.type === te && a.key === null && a.props.ref === void 0 && (a = a.props.children), typeof a == "object" && a) {
				switch (a.$$typeof) {
					case k:
						a: {
							for (var l = a.key; r !== null;) {
								if (r.key === l) {
									if (l = a.type, l === te) {
										if (r.tag === 7) {
											n(e, r.sibling), c = i(r, a.props.children), $a(c, a), c.return = e, e = c;
											break a;
										}
									} else if (r.elementType === l || typeof l == "object" && l && l.$$typeof === ue && Ka(l) === r.type) {
										n(e, r.sibling), c = i(r, a.props), $a(c, a), c.return = e, e = c;
										break a;
									}
									n(e, r);
									break;
								}
								t(e, r), r = r.sibling;
							}
							a.type === te ? (c = Mi(a.props.children, e.mode, c, a.key), $a(c, a), c.return = e, e = c) : (c = ji(a.type, a.key, a.props, null, e.mode, c), $a(c, a), c.return = e, e = c);
						}
						return s(e);
					case ee:
						a: {
							for (l = a.key; r !== null;) {
								if (r.key === l) {
									if (r.tag === 4 && r.stateNode.containerInfo === a.containerInfo && r.stateNode.implementation === a.implementation) {
										n(e, r.sibling), c = i(r, a.children || []), c.return = e, e = c;
										break a;
									}
									n(e, r);
									break;
								}
								t(e, r), r = r.sibling;
							}
							c = Fi(a, e.mode, c), c.return = e, e = c;
						}
						return s(e);
					case ue: return a = Ka(a), _(e, r, a, c);
				}
				if (be(a)) return h(e, r, a, c);
				if (_e(a)) {
					if (l = _e(a), typeof l != "function") throw Error(o(150));
					return a = l.call(a), g(e, r, a, c);
				}
				if (typeof a.then == "function") return _(e, r, Qa(a), c);
				if (a.$$typeof === ae) return _(e, r, _a(e, a), c);
				eo(e, a);
			}
			return typeof a == "string" && a !== "" || typeof a == "number" || typeof a == "bigint" ? (a = "" + a, r !== null && r.tag === 6 ? (n(e, r.sibling), c = i(r, a), c.return = e, e = c) : (n(e, r), c = Ni(a, e.mode, c), c.return = e, e = c), s(e)) : n(e, r);
		}
		return function(e, t, n, r) {
			try {
				Za = 0;
				var i = _(e, t, n, r);
				return Xa = null, i;
			} catch (t) {
				if (t === Ba || t === Ha) throw t;
				var a = W(29, t, null, e.mode);
				return a.lanes = r, a.return = e, a;
			}
		};
	}
	var no = to(!0), ro = to(!1), io = !1;
	function ao(e) {
		e.updateQueue = {
			baseState: e.memoizedState,
			firstBaseUpdate: null,
			lastBaseUpdate: null,
			shared: {
				pending: null,
				lanes: 0,
				hiddenCallbacks: null
			},
			callbacks: null
		};
	}
	function oo(e, t) {
		e = e.updateQueue, t.updateQueue === e && (t.updateQueue = {
			baseState: e.baseState,
			firstBaseUpdate: e.firstBaseUpdate,
			lastBaseUpdate: e.lastBaseUpdate,
			shared: e.shared,
			callbacks: null
		});
	}
	function so(e) {
		return {
			lane: e,
			tag: 0,
			payload: null,
			callback: null,
			next: null
		};
	}
	function co(e, t, n) {
		var r = e.updateQueue;
		if (r === null) return null;
		if (r = r.shared, Yu & 2) {
			var i = r.pending;
			return i === null ? t.next = t : (t.next = i.next, i.next = t), r.pending = t, t = Ti(e), wi(e, null, n), t;
		}
		return xi(e, r, t, n), Ti(e);
	}
	function lo(e, t, n) {
		if (t = t.updateQueue, t !== null && (t = t.shared, n & 4194048)) {
			var r = t.lanes;
			r &= e.pendingLanes, n |= r, t.lanes = n, _t(e, n);
		}
	}
	function uo(e, t) {
		var n = e.updateQueue, r = e.alternate;
		if (r !== null && (r = r.updateQueue, n === r)) {
			var i = null, a = null;
			if (n = n.firstBaseUpdate, n !== null) {
				do {
					var o = {
						lane: n.lane,
						tag: n.tag,
						payload: n.payload,
						callback: null,
						next: null
					};
					a === null ? i = a = o : a = a.next = o, n = n.next;
				} while (n !== null);
				a === null ? i = a = t : a = a.next = t;
			} else i = a = t;
			n = {
				baseState: r.baseState,
				firstBaseUpdate: i,
				lastBaseUpdate: a,
				shared: r.shared,
				callbacks: r.callbacks
			}, e.updateQueue = n;
		} else e = n.lastBaseUpdate, e === null ? n.firstBaseUpdate = t : e.next = t, n.lastBaseUpdate = t;
	}
	var fo = !1;
	function po() {
		if (fo) {
			var e = ja;
			if (e !== null) throw e;
		}
	}
	function mo(e, t, n, r) {
		fo = !1;
		var i = e.updateQueue;
		io = !1;
		var a = i.firstBaseUpdate, o = i.lastBaseUpdate, s = i.shared.pending;
		if (s !== null) {
			i.shared.pending = null;
			var c = s, l = c.next;
			c.next = null, o === null ? a = l : o.next = l, o = c;
			var u = e.alternate;
			u !== null && (u = u.updateQueue, s = u.lastBaseUpdate, s !== o && (s === null ? u.firstBaseUpdate = l : s.next = l, u.lastBaseUpdate = c));
		}
		if (a !== null) {
			var d = i.baseState;
			o = 0, u = l = c = null, s = a;
			do {
				var f = s.lane & -536870913, p = f !== s.lane;
				if (p ? (Q & f) === f : (r & f) === f) {
					f !== 0 && f === Aa && (fo = !0), u !== null && (u = u.next = {
						lane: 0,
						tag: s.tag,
						payload: s.payload,
						callback: null,
						next: null
					});
					a: {
						var m = e, h = s;
						f = t;
						var g = n;
						switch (h.tag) {
							case 1:
								if (m = h.payload, typeof m == "function") {
									d = m.call(g, d, f);
									break a;
								}
								d = m;
								break a;
							case 3: m.flags = m.flags & -65537 | 128;
							case 0:
								if (m = h.payload, f = typeof m == "function" ? m.call(g, d, f) : m, f == null) break a;
								d = D({}, d, f);
								break a;
							case 2: io = !0;
						}
					}
					f = s.callback, f !== null && (e.flags |= 64, p && (e.flags |= 8192), p = i.callbacks, p === null ? i.callbacks = [f] : p.push(f));
				} else p = {
					lane: f,
					tag: s.tag,
					payload: s.payload,
					callback: s.callback,
					next: null
				}, u === null ? (l = u = p, c = d) : u = u.next = p, o |= f;
				if (s = s.next, s === null) {
					if (s = i.shared.pending, s === null) break;
					p = s, s = p.next, p.next = null, i.lastBaseUpdate = p, i.shared.pending = null;
				}
			} while (1);
			u === null && (c = d), i.baseState = c, i.firstBaseUpdate = l, i.lastBaseUpdate = u, a === null && (i.shared.lanes = 0), id |= o, e.lanes = o, e.memoizedState = d;
		}
	}
	function ho(e, t) {
		if (typeof e != "function") throw Error(o(191, e));
		e.call(t);
	}
	function go(e, t) {
		var n = e.callbacks;
		if (n !== null) for (e.callbacks = null, e = 0; e < n.length; e++) ho(n[e], t);
	}
	var _o = we(null), vo = we(0);
	function yo(e, t) {
		e = nd, Te(vo, e), Te(_o, t), nd = e | t.baseLanes;
	}
	function bo() {
		Te(vo, nd), Te(_o, _o.current);
	}
	function xo() {
		nd = vo.current, M(_o), M(vo);
	}
	var So = we(null), Co = null;
	function wo(e) {
		var t = e.alternate;
		Te(ko, ko.current & 1), Te(So, e), Co === null && (t === null || _o.current !== null || t.memoizedState !== null) && (Co = e);
	}
	function To(e) {
		Te(ko, ko.current), Te(So, e), Co === null && (Co = e);
	}
	function Eo(e) {
		e.tag === 22 ? (Te(ko, ko.current), Te(So, e), Co === null && (Co = e)) : Do();
	}
	function Do() {
		Te(ko, ko.current), Te(So, So.current);
	}
	function Oo(e) {
		M(So), Co === e && (Co = null), M(ko);
	}
	var ko = we(0);
	function Ao(e, t) {
		Te(So, So.current), Te(ko, t);
	}
	function jo(e) {
		M(ko), M(So), Co === e && (Co = null);
	}
	function Mo(e) {
		for (var t = e; t !== null;) {
			if (t.tag === 13) {
				var n = t.memoizedState;
				if (n !== null && (n = n.dehydrated, n === null || om(n) || sm(n))) return t;
			} else if (t.tag === 19 && t.memoizedProps.revealOrder !== "independent") {
				if (t.flags & 128) return t;
			} else if (t.child !== null) {
				t.child.return = t, t = t.child;
				continue;
			}
			if (t === e) break;
			for (; t.sibling === null;) {
				if (t.return === null || t.return === e) return null;
				t = t.return;
			}
			t.sibling.return = t.return, t = t.sibling;
		}
		return null;
	}
	var No = 0, X = null, Po = null, Fo = null, Io = !1, Lo = !1, Ro = !1, zo = 0, Bo = 0, Vo = null, Ho = 0;
	function Uo() {
		throw Error(o(321));
	}
	function Wo(e, t) {
		if (t === null) return !1;
		for (var n = 0; n < t.length && n < e.length; n++) if (!Lr(e[n], t[n])) return !1;
		return !0;
	}
	function Go(e, t, n, r, i, a) {
		return No = a, X = t, t.memoizedState = null, t.updateQueue = null, t.lanes = 0, A.H = e === null || e.memoizedState === null ? cc : lc, Ro = !1, a = n(r, i), Ro = !1, Lo && (a = qo(t, n, r, i)), Ko(e), a;
	}
	function Ko(e) {
		A.H = sc;
		var t = Po !== null && Po.next !== null;
		if (No = 0, Fo = Po = X = null, Io = !1, Bo = 0, Vo = null, t) throw Error(o(300));
		e === null || Ec || (e = e.dependencies, e !== null && ma(e) && (Ec = !0));
	}
	function qo(e, t, n, r) {
		X = e;
		var i = 0;
		do {
			if (Lo && (Vo = null), Bo = 0, Lo = !1, 25 <= i) throw Error(o(301));
			if (i += 1, Fo = Po = null, e.updateQueue != null) {
				var a = e.updateQueue;
				a.lastEffect = null, a.events = null, a.stores = null, a.memoCache != null && (a.memoCache.index = 0);
			}
			A.H = uc, a = t(n, r);
		} while (Lo);
		return a;
	}
	function Jo() {
		var e = A.H, t = e.useState()[0];
		return t = typeof t.then == "function" ? ts(t) : t, e = e.useState()[0], (Po === null ? null : Po.memoizedState) !== e && (X.flags |= 1024), t;
	}
	function Yo() {
		var e = zo !== 0;
		return zo = 0, e;
	}
	function Xo(e, t, n) {
		t.updateQueue = e.updateQueue, t.flags &= -2053, e.lanes &= ~n;
	}
	function Zo(e) {
		if (Io) {
			for (e = e.memoizedState; e !== null;) {
				var t = e.queue;
				t !== null && (t.pending = null), e = e.next;
			}
			Io = !1;
		}
		No = 0, Fo = Po = X = null, Lo = !1, Bo = zo = 0, Vo = null;
	}
	function Qo() {
		var e = {
			memoizedState: null,
			baseState: null,
			baseQueue: null,
			queue: null,
			next: null
		};
		return Fo === null ? X.memoizedState = Fo = e : Fo = Fo.next = e, Fo;
	}
	function $o() {
		if (Po === null) {
			var e = X.alternate;
			e = e === null ? null : e.memoizedState;
		} else e = Po.next;
		var t = Fo === null ? X.memoizedState : Fo.next;
		if (t !== null) Fo = t, Po = e;
		else {
			if (e === null) throw X.alternate === null ? Error(o(467)) : Error(o(310));
			Po = e, e = {
				memoizedState: Po.memoizedState,
				baseState: Po.baseState,
				baseQueue: Po.baseQueue,
				queue: Po.queue,
				next: null
			}, Fo === null ? X.memoizedState = Fo = e : Fo = Fo.next = e;
		}
		return Fo;
	}
	function es() {
		return {
			lastEffect: null,
			events: null,
			stores: null,
			memoCache: null
		};
	}
	function ts(e) {
		var t = Bo;
		return Bo += 1, Vo === null && (Vo = []), e = Ga(Vo, e, t), t = X, (Fo === null ? t.memoizedState : Fo.next) === null && (t = t.alternate, A.H = t === null || t.memoizedState === null ? cc : lc), e;
	}
	function ns(e) {
		if (typeof e == "object" && e) {
			if (typeof e.then == "function") return ts(e);
			if (e.$$typeof === he) return;
			if (e.$$typeof === ae) return ga(e);
		}
		throw Error(o(438, String(e)));
	}
	function rs(e) {
		var t = null, n = X.updateQueue;
		if (n !== null && (t = n.memoCache), t == null) {
			var r = X.alternate;
			r !== null && (r = r.updateQueue, r !== null && (r = r.memoCache, r != null && (t = {
				data: r.data.map(function(e) {
					return e.slice();
				}),
				index: 0
			})));
		}
		if (t ??= {
			data: [],
			index: 0
		}, n === null && (n = es(), X.updateQueue = n), n.memoCache = t, n = t.data[t.index], n === void 0) for (n = t.data[t.index] = Array(e), r = 0; r < e; r++) n[r] = pe;
		return t.index++, n;
	}
	function is(e, t) {
		return typeof t == "function" ? t(e) : t;
	}
	function as(e) {
		return os($o(), Po, e);
	}
	function os(e, t, n) {
		var r = e.queue;
		if (r === null) throw Error(o(311));
		r.lastRenderedReducer = n;
		var i = e.baseQueue, a = r.pending;
		if (a !== null) {
			if (i !== null) {
				var s = i.next;
				i.next = a.next, a.next = s;
			}
			t.baseQueue = i = a, r.pending = null;
		}
		if (a = e.baseState, i === null) e.memoizedState = a;
		else {
			t = i.next;
			var c = s = null, l = null, u = t, d = !1;
			do {
				var f = u.lane & -536870913;
				if (f === u.lane ? (No & f) === f : (Q & f) === f) {
					var p = u.revertLane;
					if (p === 0) l !== null && (l = l.next = {
						lane: 0,
						revertLane: 0,
						gesture: null,
						action: u.action,
						hasEagerState: u.hasEagerState,
						eagerState: u.eagerState,
						next: null
					}), f === Aa && (d = !0);
					else if ((No & p) === p) {
						u = u.next, p === Aa && (d = !0);
						continue;
					} else f = {
						lane: 0,
						revertLane: u.revertLane,
						gesture: null,
						action: u.action,
						hasEagerState: u.hasEagerState,
						eagerState: u.eagerState,
						next: null
					}, l === null ? (c = l = f, s = a) : l = l.next = f, X.lanes |= p, id |= p;
					f = u.action, Ro && n(a, f), a = u.hasEagerState ? u.eagerState : n(a, f);
				} else p = {
					lane: f,
					revertLane: u.revertLane,
					gesture: u.gesture,
					action: u.action,
					hasEagerState: u.hasEagerState,
					eagerState: u.eagerState,
					next: null
				}, l === null ? (c = l = p, s = a) : l = l.next = p, X.lanes |= f, id |= f;
				u = u.next;
			} while (u !== null && u !== t);
			if (l === null ? s = a : l.next = c, !Lr(a, e.memoizedState) && (Ec = !0, d && (n = ja, n !== null))) throw n;
			e.memoizedState = a, e.baseState = s, e.baseQueue = l, r.lastRenderedState = a;
		}
		return i === null && (r.lanes = 0), [e.memoizedState, r.dispatch];
	}
	function ss(e) {
		var t = $o(), n = t.queue;
		if (n === null) throw Error(o(311));
		n.lastRenderedReducer = e;
		var r = n.dispatch, i = n.pending, a = t.memoizedState;
		if (i !== null) {
			n.pending = null;
			var s = i = i.next;
			do
				a = e(a, s.action), s = s.next;
			while (s !== i);
			Lr(a, t.memoizedState) || (Ec = !0), t.memoizedState = a, t.baseQueue === null && (t.baseState = a), n.lastRenderedState = a;
		}
		return [a, r];
	}
	function cs(e, t, n) {
		var r = X, i = $o(), a = J;
		if (a) {
			if (n === void 0) throw Error(o(407));
			n = n();
		} else n = t();
		var s = !Lr((Po || i).memoizedState, n);
		if (s && (i.memoizedState = n, Ec = !0), i = i.queue, Ns(ds.bind(null, r, i, e), [e]), e = i.getSnapshot !== t || s || Fo !== null && !!(Fo.memoizedState.tag & 1), Os(e ? 9 : 8, { destroy: void 0 }, us.bind(null, r, i, n, t), null), e) {
			if (r.flags |= 2048, Xu === null) throw Error(o(349));
			a || No & 127 || ls(r, t, n);
		}
		return n;
	}
	function ls(e, t, n) {
		e.flags |= 16384, e = {
			getSnapshot: t,
			value: n
		}, t = X.updateQueue, t === null ? (t = es(), X.updateQueue = t, t.stores = [e]) : (n = t.stores, n === null ? t.stores = [e] : n.push(e));
	}
	function us(e, t, n, r) {
		t.value = n, t.getSnapshot = r, fs(t) && ps(e);
	}
	function ds(e, t, n) {
		return n(function() {
			fs(t) && ps(e);
		});
	}
	function fs(e) {
		var t = e.getSnapshot;
		e = e.value;
		try {
			var n = t();
			return !Lr(e, n);
		} catch {
			return !0;
		}
	}
	function ps(e) {
		var t = Ci(e, 2);
		t !== null && Md(t, e, 2);
	}
	function ms(e) {
		var t = Qo();
		if (typeof e == "function") {
			var n = e;
			if (e = n(), Ro) {
				et(!0);
				try {
					n();
				} finally {
					et(!1);
				}
			}
		}
		return t.memoizedState = t.baseState = e, t.queue = {
			pending: null,
			lanes: 0,
			dispatch: null,
			lastRenderedReducer: is,
			lastRenderedState: e
		}, t;
	}
	function hs(e, t, n, r) {
		return e.baseState = n, os(e, Po, typeof r == "function" ? r : is);
	}
	function gs(e, t, n, r, i) {
		if (ic(e)) throw Error(o(485));
		if (e = t.action, e !== null) {
			var a = {
				payload: i,
				action: e,
				next: null,
				isTransition: !0,
				status: "pending",
				value: null,
				reason: null,
				listeners: [],
				then: function(e) {
					a.listeners.push(e);
				}
			};
			A.T === null ? a.isTransition = !1 : n(!0), r(a), n = t.pending, n === null ? (a.next = t.pending = a, _s(t, a)) : (a.next = n.next, t.pending = n.next = a);
		}
	}
	function _s(e, t) {
		var n = t.action, r = t.payload, i = e.state;
		if (t.isTransition) {
			var a = A.T, o = {};
			o.types = a === null ? null : a.types, A.T = o;
			try {
				var s = n(i, r), c = A.S;
				c !== null && c(o, s), vs(e, t, s);
			} catch (n) {
				bs(e, t, n);
			} finally {
				a !== null && o.types !== null && (a.types = o.types), A.T = a;
			}
		} else try {
			a = n(i, r), vs(e, t, a);
		} catch (n) {
			bs(e, t, n);
		}
	}
	function vs(e, t, n) {
		typeof n == "object" && n && typeof n.then == "function" ? n.then(function(n) {
			ys(e, t, n);
		}, function(n) {
			return bs(e, t, n);
		}) : ys(e, t, n);
	}
	function ys(e, t, n) {
		t.status = "fulfilled", t.value = n, xs(t), e.state = n, t = e.pending, t !== null && (n = t.next, n === t ? e.pending = null : (n = n.next, t.next = n, _s(e, n)));
	}
	function bs(e, t, n) {
		var r = e.pending;
		if (e.pending = null, r !== null) {
			r = r.next;
			do
				t.status = "rejected", t.reason = n, xs(t), t = t.next;
			while (t !== r);
		}
		e.action = null;
	}
	function xs(e) {
		e = e.listeners;
		for (var t = 0; t < e.length; t++) (0, e[t])();
	}
	function Ss(e, t) {
		return t;
	}
	function Cs(e, t) {
		if (J) {
			var n = Xu.formState;
			if (n !== null) {
				a: {
					var r = X;
					if (J) {
						if (q) {
							b: {
								for (var i = q, a = Qi; i.nodeType !== 8;) if (!a || (i = lm(i.nextSibling), i === null)) {
									i = null;
									break b;
								}
								a = i.data, i = a === "F!" || a === "F" ? i : null;
							}
							if (i) {
								q = lm(i.nextSibling), r = i.data === "F!";
								break a;
							}
						}
						ea(r);
					}
					r = !1;
				}
				r && (t = n[0]);
			}
		}
		return n = Qo(), n.memoizedState = n.baseState = t, r = {
			pending: null,
			lanes: 0,
			dispatch: null,
			lastRenderedReducer: Ss,
			lastRenderedState: t
		}, n.queue = r, n = tc.bind(null, X, r), r.dispatch = n, r = ms(!1), a = rc.bind(null, X, !1, r.queue), r = Qo(), i = {
			state: t,
			dispatch: null,
			action: e,
			pending: null
		}, r.queue = i, n = gs.bind(null, X, i, a, n), i.dispatch = n, r.memoizedState = e, [
			t,
			n,
			!1
		];
	}
	function ws(e) {
		return Ts($o(), Po, e);
	}
	function Ts(e, t, n) {
		if (t = os(e, t, Ss)[0], e = as(is)[0], typeof t == "object" && t && typeof t.then == "function") try {
			var r = ts(t);
		} catch (e) {
			throw e === Ba ? Ha : e;
		}
		else r = t;
		t = $o();
		var i = t.queue, a = i.dispatch;
		return n !== t.memoizedState && (X.flags |= 2048, Os(9, { destroy: void 0 }, Es.bind(null, i, n), null)), [
			r,
			a,
			e
		];
	}
	function Es(e, t) {
		e.action = t;
	}
	function Ds(e) {
		var t = $o(), n = Po;
		if (n !== null) return Ts(t, n, e);
		$o(), t = t.memoizedState, n = $o();
		var r = n.queue.dispatch;
		return n.memoizedState = e, [
			t,
			r,
			!1
		];
	}
	function Os(e, t, n, r) {
		return e = {
			tag: e,
			create: n,
			deps: r,
			inst: t,
			next: null
		}, t = X.updateQueue, t === null && (t = es(), X.updateQueue = t), n = t.lastEffect, n === null ? t.lastEffect = e.next = e : (r = n.next, n.next = e, e.next = r, t.lastEffect = e), e;
	}
	function ks() {
		return $o().memoizedState;
	}
	function As(e, t, n, r) {
		var i = Qo();
		X.flags |= e, i.memoizedState = Os(1 | t, { destroy: void 0 }, n, r === void 0 ? null : r);
	}
	function js(e, t, n, r) {
		var i = $o();
		r = r === void 0 ? null : r;
		var a = i.memoizedState.inst;
		Po !== null && r !== null && Wo(r, Po.memoizedState.deps) ? i.memoizedState = Os(t, a, n, r) : (X.flags |= e, i.memoizedState = Os(1 | t, a, n, r));
	}
	function Ms(e, t) {
		As(8390656, 8, e, t);
	}
	function Ns(e, t) {
		js(2048, 8, e, t);
	}
	function Ps(e) {
		X.flags |= 4;
		var t = X.updateQueue;
		if (t === null) t = es(), X.updateQueue = t, t.events = [e];
		else {
			var n = t.events;
			n === null ? t.events = [e] : n.push(e);
		}
	}
	function Fs(e) {
		var t = $o().memoizedState;
		return Ps({
			ref: t,
			nextImpl: e
		}), function() {
			if (Yu & 2) throw Error(o(440));
			return t.impl.apply(void 0, arguments);
		};
	}
	function Is(e, t) {
		return js(4, 2, e, t);
	}
	function Ls(e, t) {
		return js(4, 4, e, t);
	}
	function Rs(e, t) {
		if (typeof t == "function") {
			e = e();
			var n = t(e);
			return function() {
				typeof n == "function" ? n() : t(null);
			};
		}
		if (t != null) return e = e(), t.current = e, function() {
			t.current = null;
		};
	}
	function zs(e, t, n) {
		n = n == null ? null : n.concat([e]), js(4, 4, Rs.bind(null, t, e), n);
	}
	function Bs() {}
	function Vs(e, t) {
		var n = $o();
		t = t === void 0 ? null : t;
		var r = n.memoizedState;
		return t !== null && Wo(t, r[1]) ? r[0] : (n.memoizedState = [e, t], e);
	}
	function Hs(e, t) {
		var n = $o();
		t = t === void 0 ? null : t;
		var r = n.memoizedState;
		if (t !== null && Wo(t, r[1])) return r[0];
		if (r = e(), Ro) {
			et(!0);
			try {
				e();
			} finally {
				et(!1);
			}
		}
		return n.memoizedState = [r, t], r;
	}
	function Us(e, t, n) {
		return n === void 0 || No & 1073741824 && !(Q & 261930) ? e.memoizedState = t : (e.memoizedState = n, e = Ad(), X.lanes |= e, id |= e, n);
	}
	function Ws(e, t, n, r) {
		return Lr(n, t) ? n : _o.current === null ? !(No & 106) || No & 1073741824 && !(Q & 261930) ? (Ec = !0, e.memoizedState = n) : (e = Ad(), X.lanes |= e, id |= e, t) : (e = Us(e, n, r), Lr(e, t) || (Ec = !0), e);
	}
	function Gs(e, t, n, r, i) {
		var a = j.p;
		j.p = a !== 0 && 8 > a ? a : 8;
		var o = A.T, s = {};
		s.types = o === null ? null : o.types, A.T = s, rc(e, !1, t, n);
		try {
			var c = i(), l = A.S;
			l !== null && l(s, c), typeof c == "object" && c && typeof c.then == "function" ? nc(e, t, Pa(c, r), kd(e)) : nc(e, t, r, kd(e));
		} catch (n) {
			nc(e, t, {
				then: function() {},
				status: "rejected",
				reason: n
			}, kd());
		} finally {
			j.p = a, o !== null && s.types !== null && (o.types = s.types), A.T = o;
		}
	}
	function Ks() {}
	function qs(e, t, n, r) {
		if (e.tag !== 5) throw Error(o(476));
		var i = Js(e).queue;
		Gs(e, i, t, xe, n === null ? Ks : function() {
			return Ys(e), n(r);
		});
	}
	function Js(e) {
		var t = e.memoizedState;
		if (t !== null) return t;
		t = {
			memoizedState: xe,
			baseState: xe,
			baseQueue: null,
			queue: {
				pending: null,
				lanes: 0,
				dispatch: null,
				lastRenderedReducer: is,
				lastRenderedState: xe
			},
			next: null
		};
		var n = {};
		return t.next = {
			memoizedState: n,
			baseState: n,
			baseQueue: null,
			queue: {
				pending: null,
				lanes: 0,
				dispatch: null,
				lastRenderedReducer: is,
				lastRenderedState: n
			},
			next: null
		}, e.memoizedState = t, e = e.alternate, e !== null && (e.memoizedState = t), t;
	}
	function Ys(e) {
		var t = Js(e);
		t.next === null && (t = e.alternate.memoizedState), nc(e, t.next.queue, {}, kd());
	}
	function Xs() {
		return ga(sh);
	}
	function Zs() {
		return $o().memoizedState;
	}
	function Qs() {
		return $o().memoizedState;
	}
	function $s(e) {
		for (var t = e.return; t !== null;) {
			switch (t.tag) {
				case 24:
				case 3:
					var n = kd();
					e = so(n);
					var r = co(t, e, n);
					r !== null && (Md(r, t, n), lo(r, t, n)), t = { cache: Ca() }, e.payload = t;
					return;
			}
			t = t.return;
		}
	}
	function ec(e, t, n) {
		var r = kd();
		n = {
			lane: r,
			revertLane: 0,
			gesture: null,
			action: n,
			hasEagerState: !1,
			eagerState: null,
			next: null
		}, ic(e) ? ac(t, n) : (n = Si(e, t, n, r), n !== null && (Md(n, e, r), oc(n, t, r)));
	}
	function tc(e, t, n) {
		nc(e, t, n, kd());
	}
	function nc(e, t, n, r) {
		var i = {
			lane: r,
			revertLane: 0,
			gesture: null,
			action: n,
			hasEagerState: !1,
			eagerState: null,
			next: null
		};
		if (ic(e)) ac(t, i);
		else {
			var a = e.alternate;
			if (e.lanes === 0 && (a === null || a.lanes === 0) && (a = t.lastRenderedReducer, a !== null)) try {
				var o = t.lastRenderedState, s = a(o, n);
				if (i.hasEagerState = !0, i.eagerState = s, Lr(s, o)) return xi(e, t, i, 0), Xu === null && bi(), !1;
			} catch {}
			if (n = Si(e, t, i, r), n !== null) return Md(n, e, r), oc(n, t, r), !0;
		}
		return !1;
	}
	function rc(e, t, n, r) {
		if (r = {
			lane: 2,
			revertLane: Nf(),
			gesture: null,
			action: r,
			hasEagerState: !1,
			eagerState: null,
			next: null
		}, ic(e)) {
			if (t) throw Error(o(479));
		} else t = Si(e, n, r, 2), t !== null && Md(t, e, 2);
	}
	function ic(e) {
		var t = e.alternate;
		return e === X || t !== null && t === X;
	}
	function ac(e, t) {
		Lo = Io = !0;
		var n = e.pending;
		n === null ? t.next = t : (t.next = n.next, n.next = t), e.pending = t;
	}
	function oc(e, t, n) {
		if (n & 4194048) {
			var r = t.lanes;
			r &= e.pendingLanes, n |= r, t.lanes = n, _t(e, n);
		}
	}
	var sc = {
		readContext: ga,
		use: ns,
		useCallback: Uo,
		useContext: Uo,
		useEffect: Uo,
		useImperativeHandle: Uo,
		useLayoutEffect: Uo,
		useInsertionEffect: Uo,
		useMemo: Uo,
		useReducer: Uo,
		useRef: Uo,
		useState: Uo,
		useDebugValue: Uo,
		useDeferredValue: Uo,
		useTransition: Uo,
		useSyncExternalStore: Uo,
		useId: Uo,
		useHostTransitionStatus: Uo,
		useFormState: Uo,
		useActionState: Uo,
		useOptimistic: Uo,
		useMemoCache: Uo,
		useCacheRefresh: Uo,
		useEffectEvent: Uo
	}, cc = {
		readContext: ga,
		use: ns,
		useCallback: function(e, t) {
			return Qo().memoizedState = [e, t === void 0 ? null : t], e;
		},
		useContext: ga,
		useEffect: Ms,
		useImperativeHandle: function(e, t, n) {
			n = n == null ? null : n.concat([e]), As(4194308, 4, Rs.bind(null, t, e), n);
		},
		useLayoutEffect: function(e, t) {
			return As(4194308, 4, e, t);
		},
		useInsertionEffect: function(e, t) {
			As(4, 2, e, t);
		},
		useMemo: function(e, t) {
			var n = Qo();
			t = t === void 0 ? null : t;
			var r = e();
			if (Ro) {
				et(!0);
				try {
					e();
				} finally {
					et(!1);
				}
			}
			return n.memoizedState = [r, t], r;
		},
		useReducer: function(e, t, n) {
			var r = Qo();
			if (n !== void 0) {
				var i = n(t);
				if (Ro) {
					et(!0);
					try {
						n(t);
					} finally {
						et(!1);
					}
				}
			} else i = t;
			return r.memoizedState = r.baseState = i, e = {
				pending: null,
				lanes: 0,
				dispatch: null,
				lastRenderedReducer: e,
				lastRenderedState: i
			}, r.queue = e, e = e.dispatch = ec.bind(null, X, e), [r.memoizedState, e];
		},
		useRef: function(e) {
			var t = Qo();
			return e = { current: e }, t.memoizedState = e;
		},
		useState: function(e) {
			e = ms(e);
			var t = e.queue, n = tc.bind(null, X, t);
			return t.dispatch = n, [e.memoizedState, n];
		},
		useDebugValue: Bs,
		useDeferredValue: function(e, t) {
			return Us(Qo(), e, t);
		},
		useTransition: function() {
			var e = ms(!1);
			return e = Gs.bind(null, X, e.queue, !0, !1), Qo().memoizedState = e, [!1, e];
		},
		useSyncExternalStore: function(e, t, n) {
			var r = X, i = Qo();
			if (J) {
				if (n === void 0) throw Error(o(407));
				n = n();
			} else {
				if (n = t(), Xu === null) throw Error(o(349));
				Q & 127 || ls(r, t, n);
			}
			i.memoizedState = n;
			var a = {
				value: n,
				getSnapshot: t
			};
			return i.queue = a, Ms(ds.bind(null, r, a, e), [e]), r.flags |= 2048, Os(9, { destroy: void 0 }, us.bind(null, r, a, n, t), null), n;
		},
		useId: function() {
			var e = Qo(), t = Xu.identifierPrefix;
			if (J) {
				var n = Gi, r = G;
				n = (r & ~(1 << 32 - tt(r) - 1)).toString(32) + n, t = "_" + t + "R_" + n, n = zo++, 0 < n && (t += "H" + n.toString(32)), t += "_";
			} else n = Ho++, t = "_" + t + "r_" + n.toString(32) + "_";
			return e.memoizedState = t;
		},
		useHostTransitionStatus: Xs,
		useFormState: Cs,
		useActionState: Cs,
		useOptimistic: function(e) {
			var t = Qo();
			t.memoizedState = t.baseState = e;
			var n = {
				pending: null,
				lanes: 0,
				dispatch: null,
				lastRenderedReducer: null,
				lastRenderedState: null
			};
			return t.queue = n, t = rc.bind(null, X, !0, n), n.dispatch = t, [e, t];
		},
		useMemoCache: rs,
		useCacheRefresh: function() {
			return Qo().memoizedState = $s.bind(null, X);
		},
		useEffectEvent: function(e) {
			var t = Qo(), n = { impl: e };
			return t.memoizedState = n, function() {
				if (Yu & 2) throw Error(o(440));
				return n.impl.apply(void 0, arguments);
			};
		}
	}, lc = {
		readContext: ga,
		use: ns,
		useCallback: Vs,
		useContext: ga,
		useEffect: Ns,
		useImperativeHandle: zs,
		useInsertionEffect: Is,
		useLayoutEffect: Ls,
		useMemo: Hs,
		useReducer: as,
		useRef: ks,
		useState: function() {
			return as(is);
		},
		useDebugValue: Bs,
		useDeferredValue: function(e, t) {
			return Ws($o(), Po.memoizedState, e, t);
		},
		useTransition: function() {
			var e = as(is)[0], t = $o().memoizedState;
			return [typeof e == "boolean" ? e : ts(e), t];
		},
		useSyncExternalStore: cs,
		useId: Zs,
		useHostTransitionStatus: Xs,
		useFormState: ws,
		useActionState: ws,
		useOptimistic: function(e, t) {
			return hs($o(), Po, e, t);
		},
		useMemoCache: rs,
		useCacheRefresh: Qs,
		useEffectEvent: Fs
	}, uc = {
		readContext: ga,
		use: ns,
		useCallback: Vs,
		useContext: ga,
		useEffect: Ns,
		useImperativeHandle: zs,
		useInsertionEffect: Is,
		useLayoutEffect: Ls,
		useMemo: Hs,
		useReducer: ss,
		useRef: ks,
		useState: function() {
			return ss(is);
		},
		useDebugValue: Bs,
		useDeferredValue: function(e, t) {
			var n = $o();
			return Po === null ? Us(n, e, t) : Ws(n, Po.memoizedState, e, t);
		},
		useTransition: function() {
			var e = ss(is)[0], t = $o().memoizedState;
			return [typeof e == "boolean" ? e : ts(e), t];
		},
		useSyncExternalStore: cs,
		useId: Zs,
		useHostTransitionStatus: Xs,
		useFormState: Ds,
		useActionState: Ds,
		useOptimistic: function(e, t) {
			var n = $o();
			return Po === null ? (n.baseState = e, [e, n.queue.dispatch]) : hs(n, Po, e, t);
		},
		useMemoCache: rs,
		useCacheRefresh: Qs,
		useEffectEvent: Fs
	};
	function dc(e, t, n, r) {
		t = e.memoizedState, n = n(r, t), n = n == null ? t : D({}, t, n), e.memoizedState = n, e.lanes === 0 && (e.updateQueue.baseState = n);
	}
	var fc = {
		enqueueSetState: function(e, t, n) {
			e = e._reactInternals;
			var r = kd(), i = so(r);
			i.payload = t, n != null && (i.callback = n), t = co(e, i, r), t !== null && (Md(t, e, r), lo(t, e, r));
		},
		enqueueReplaceState: function(e, t, n) {
			e = e._reactInternals;
			var r = kd(), i = so(r);
			i.tag = 1, i.payload = t, n != null && (i.callback = n), t = co(e, i, r), t !== null && (Md(t, e, r), lo(t, e, r));
		},
		enqueueForceUpdate: function(e, t) {
			e = e._reactInternals;
			var n = kd(), r = so(n);
			r.tag = 2, t != null && (r.callback = t), t = co(e, r, n), t !== null && (Md(t, e, n), lo(t, e, n));
		}
	};
	function pc(e, t, n, r, i, a, o) {
		return e = e.stateNode, typeof e.shouldComponentUpdate == "function" ? e.shouldComponentUpdate(r, a, o) : t.prototype && t.prototype.isPureReactComponent ? !Rr(n, r) || !Rr(i, a) : !0;
	}
	function mc(e, t, n, r) {
		e = t.state, typeof t.componentWillReceiveProps == "function" && t.componentWillReceiveProps(n, r), typeof t.UNSAFE_componentWillReceiveProps == "function" && t.UNSAFE_componentWillReceiveProps(n, r), t.state !== e && fc.enqueueReplaceState(t, t.state, null);
	}
	function hc(e, t) {
		var n = t;
		if ("ref" in t) for (var r in n = {}, t) r !== "ref" && (n[r] = t[r]);
		if (e = e.defaultProps) for (var i in n === t && (n = D({}, n)), e) n[i] === void 0 && (n[i] = e[i]);
		return n;
	}
	function gc(e) {
		gi(e);
	}
	function _c(e) {
		console.error(e);
	}
	function vc(e) {
		gi(e);
	}
	function yc(e, t) {
		try {
			var n = e.onUncaughtError;
			n(t.value, { componentStack: t.stack });
		} catch (e) {
			setTimeout(function() {
				throw e;
			});
		}
	}
	function bc(e, t, n) {
		try {
			var r = e.onCaughtError;
			r(n.value, {
				componentStack: n.stack,
				errorBoundary: t.tag === 1 ? t.stateNode : null
			});
		} catch (e) {
			setTimeout(function() {
				throw e;
			});
		}
	}
	function xc(e, t, n) {
		return n = so(n), n.tag = 3, n.payload = { element: null }, n.callback = function() {
			yc(e, t);
		}, n;
	}
	function Sc(e) {
		return e = so(e), e.tag = 3, e;
	}
	function Cc(e, t, n, r) {
		var i = n.type.getDerivedStateFromError;
		if (typeof i == "function") {
			var a = r.value;
			e.payload = function() {
				return i(a);
			}, e.callback = function() {
				bc(t, n, r);
			};
		}
		var o = n.stateNode;
		o !== null && typeof o.componentDidCatch == "function" && (e.callback = function() {
			bc(t, n, r), typeof i != "function" && (gd === null ? gd = /* @__PURE__ */ new Set([this]) : gd.add(this));
			var e = r.stack;
			this.componentDidCatch(r.value, { componentStack: e === null ? "" : e });
		});
	}
	function wc(e, t, n, r, i) {
		if (n.flags |= 32768, typeof r == "object" && r && typeof r.then == "function") {
			if (t = n.alternate, t !== null && pa(t, n, i, !0), n = So.current, n !== null) {
				switch (n.tag) {
					case 31:
					case 13:
					case 19: return Co === null ? Wd() : n.alternate === null && rd === 0 && (rd = 3), n.flags &= -257, n.flags |= 65536, n.lanes = i, r === Ua ? n.flags |= 16384 : (t = n.updateQueue, t === null ? n.updateQueue = /* @__PURE__ */ new Set([r]) : t.add(r), pf(e, r, i)), !1;
					case 22: return n.flags |= 65536, r === Ua ? n.flags |= 16384 : (t = n.updateQueue, t === null ? (t = {
						transitions: null,
						markerInstances: null,
						retryQueue: /* @__PURE__ */ new Set([r])
					}, n.updateQueue = t) : (n = t.retryQueue, n === null ? t.retryQueue = /* @__PURE__ */ new Set([r]) : n.add(r)), pf(e, r, i)), !1;
				}
				throw Error(o(435, n.tag));
			}
			return pf(e, r, i), Wd(), !1;
		}
		if (J) return t = So.current, t === null ? (r !== $i && (t = Error(o(423), { cause: r }), aa(Li(t, n))), e = e.current.alternate, e.flags |= 65536, i &= -i, e.lanes |= i, r = Li(r, n), i = xc(e.stateNode, r, i), uo(e, i), rd !== 4 && (rd = 2)) : (!(t.flags & 65536) && (t.flags |= 256), t.flags |= 65536, t.lanes = i, r !== $i && (e = Error(o(422), { cause: r }), aa(Li(e, n)))), !1;
		var a = Error(o(520), { cause: r });
		if (a = Li(a, n), ld === null ? ld = [a] : ld.push(a), rd !== 4 && (rd = 2), t === null) return !0;
		r = Li(r, n), n = t;
		do {
			switch (n.tag) {
				case 3: return n.flags |= 65536, e = i & -i, n.lanes |= e, e = xc(n.stateNode, r, e), uo(n, e), !1;
				case 1:
					if (t = n.type, a = n.stateNode, !(n.flags & 128) && (typeof t.getDerivedStateFromError == "function" || a !== null && typeof a.componentDidCatch == "function" && (gd === null || !gd.has(a)))) return n.flags |= 65536, i &= -i, n.lanes |= i, i = Sc(i), Cc(i, e, n, r), uo(n, i), !1;
					break;
				case 22: if (n.memoizedState !== null) return n.flags |= 65536, !1;
			}
			n = n.return;
		} while (n !== null);
		return !1;
	}
	var Tc = Error(o(461)), Ec = !1;
	function Dc(e, t, n, r) {
		t.child = e === null ? ro(t, null, n, r) : no(t, e.child, n, r);
	}
	function Oc(e, t, n, r, i) {
		n = n.render;
		var a = t.ref;
		if ("ref" in r) {
			var o = {};
			for (var s in r) s !== "ref" && (o[s] = r[s]);
		} else o = r;
		return ha(t), r = Go(e, t, n, o, a, i), s = Yo(), e !== null && !Ec ? (Xo(e, t, i), nl(e, t, i)) : (J && s && Ji(t), t.flags |= 1, Dc(e, t, r, i), t.child);
	}
	function kc(e, t, n, r, i) {
		if (e === null) {
			var a = n.type;
			return typeof a == "function" && !Oi(a) && a.defaultProps === void 0 && n.compare === null ? (t.tag = 15, t.type = a, Ac(e, t, a, r, i)) : (e = ji(n.type, null, r, t, t.mode, i), e.ref = t.ref, e.return = t, t.child = e);
		}
		if (a = e.child, !rl(e, i)) {
			var o = a.memoizedProps;
			if (n = n.compare, n = n === null ? Rr : n, n(o, r) && e.ref === t.ref) return nl(e, t, i);
		}
		return t.flags |= 1, e = ki(a, r), e.ref = t.ref, e.return = t, t.child = e;
	}
	function Ac(e, t, n, r, i) {
		if (e !== null) {
			var a = e.memoizedProps;
			if (Rr(a, r) && e.ref === t.ref) {
				if (Ec = !1, t.pendingProps = r = a, rl(e, i)) e.flags & 131072 && (Ec = !0);
				else return t.lanes = e.lanes, nl(e, t, i);
			}
		}
		return Rc(e, t, n, r, i);
	}
	function jc(e, t, n, r) {
		var i = r.children, a = e === null ? null : e.memoizedState;
		if (e === null && t.stateNode === null && (t.stateNode = {
			_visibility: 1,
			_pendingMarkers: null,
			_retryCache: null,
			_transitions: null
		}), r.mode === "hidden") {
			if (t.flags & 128) {
				if (a = a === null ? n : a.baseLanes | n, e !== null) {
					for (r = t.child = e.child, i = 0; r !== null;) i = i | r.lanes | r.childLanes, r = r.sibling;
					r = i & ~a;
				} else r = 0, t.child = null;
				return Nc(e, t, a, n, r);
			}
			if (n & 536870912) t.memoizedState = {
				baseLanes: 0,
				cachePool: null
			}, e !== null && Ra(t, a === null ? null : a.cachePool), a === null ? bo() : yo(t, a), Eo(t);
			else return r = t.lanes = 536870912, Nc(e, t, a === null ? n : a.baseLanes | n, n, r);
		} else a === null ? (e !== null && Ra(t, null), bo(), Do()) : (Ra(t, a.cachePool), yo(t, a), Do(), t.memoizedState = null);
		return Dc(e, t, i, n), t.child;
	}
	function Mc(e, t) {
		return e !== null && e.tag === 22 || t.stateNode !== null || (t.stateNode = {
			_visibility: 1,
			_pendingMarkers: null,
			_retryCache: null,
			_transitions: null
		}), t.sibling;
	}
	function Nc(e, t, n, r, i) {
		var a = La();
		return a = a === null ? null : {
			parent: Sa._currentValue,
			pool: a
		}, t.memoizedState = {
			baseLanes: n,
			cachePool: a
		}, e !== null && Ra(t, null), bo(), Eo(t), e !== null && pa(e, t, r, !0), t.childLanes = i, null;
	}
	function Pc(e, t) {
		return t = qc({
			mode: t.mode,
			children: t.children
		}, e.mode), t.ref = e.ref, e.child = t, t.return = e, t;
	}
	function Fc(e, t, n) {
		return no(t, e.child, null, n), e = Pc(t, t.pendingProps), e.flags |= 2, Oo(t), t.memoizedState = null, e;
	}
	function Ic(e, t, n) {
		var r = t.pendingProps, i = !!(t.flags & 128);
		if (t.flags &= -129, e === null) {
			if (J) {
				if (r.mode === "hidden") return e = Pc(t, r), t.lanes = 536870912, e.memoizedState = {
					baseLanes: 0,
					cachePool: null
				}, Mc(null, e);
				if (To(t), (e = q) ? (e = am(e, Qi), e = e !== null && e.data === "&" ? e : null, e !== null && (t.memoizedState = {
					dehydrated: e,
					treeContext: Wi === null ? null : {
						id: G,
						overflow: Gi
					},
					retryLane: 536870912,
					hydrationErrors: null
				}, n = Pi(e), n.return = t, t.child = n, K = t, q = null)) : e = null, e === null) throw ea(t);
				return t.lanes = 536870912, null;
			}
			return Pc(t, r);
		}
		var a = e.memoizedState;
		if (a !== null) {
			var s = a.dehydrated;
			if (To(t), i) {
				if (t.flags & 256) t.flags &= -257, t = Fc(e, t, n);
				else if (t.memoizedState !== null) t.child = e.child, t.flags |= 128, t = null;
				else throw Error(o(558));
			} else if (Ec || pa(e, t, n, !1), i = (n & e.childLanes) !== 0, Ec || i) {
				if (_o.current === null) {
					if (r = Xu, r !== null && (s = vt(r, n), s !== 0 && s !== a.retryLane)) throw a.retryLane = s, Ci(e, s), Md(r, e, s), Tc;
					Wd();
				}
				t = Fc(e, t, n);
			} else e = a.treeContext, q = lm(s.nextSibling), K = t, J = !0, Zi = null, Qi = !1, e !== null && Xi(t, e), t = Pc(t, r), t.flags |= 134221824;
			return t;
		}
		return e = ki(e.child, {
			mode: r.mode,
			children: r.children
		}), e.ref = t.ref, t.child = e, e.return = t, e;
	}
	function Lc(e, t) {
		var n = t.ref;
		if (n === null) e !== null && e.ref !== null && (t.flags |= 4194816);
		else {
			if (typeof n != "function" && typeof n != "object") throw Error(o(284));
			(e === null || e.ref !== n) && (t.flags |= 4194816);
		}
	}
	function Rc(e, t, n, r, i) {
		return ha(t), n = Go(e, t, n, r, void 0, i), r = Yo(), e !== null && !Ec ? (Xo(e, t, i), nl(e, t, i)) : (J && r && Ji(t), t.flags |= 1, Dc(e, t, n, i), t.child);
	}
	function zc(e, t, n, r, i, a) {
		return ha(t), t.updateQueue = null, n = qo(t, r, n, i), Ko(e), r = Yo(), e !== null && !Ec ? (Xo(e, t, a), nl(e, t, a)) : (J && r && Ji(t), t.flags |= 1, Dc(e, t, n, a), t.child);
	}
	function Bc(e, t, n, r, i) {
		if (ha(t), t.stateNode === null) {
			var a = Ei, o = n.contextType;
			typeof o == "object" && o && (a = ga(o)), a = new n(r, a), t.memoizedState = a.state !== null && a.state !== void 0 ? a.state : null, a.updater = fc, t.stateNode = a, a._reactInternals = t, a = t.stateNode, a.props = r, a.state = t.memoizedState, a.refs = {}, ao(t), o = n.contextType, a.context = typeof o == "object" && o ? ga(o) : Ei, a.state = t.memoizedState, o = n.getDerivedStateFromProps, typeof o == "function" && (dc(t, n, o, r), a.state = t.memoizedState), typeof n.getDerivedStateFromProps == "function" || typeof a.getSnapshotBeforeUpdate == "function" || typeof a.UNSAFE_componentWillMount != "function" && typeof a.componentWillMount != "function" || (o = a.state, typeof a.componentWillMount == "function" && a.componentWillMount(), typeof a.UNSAFE_componentWillMount == "function" && a.UNSAFE_componentWillMount(), o !== a.state && fc.enqueueReplaceState(a, a.state, null), mo(t, r, a, i), po(), a.state = t.memoizedState), typeof a.componentDidMount == "function" && (t.flags |= 4194308), r = !0;
		} else if (e === null) {
			a = t.stateNode;
			var s = t.memoizedProps, c = hc(n, s);
			a.props = c;
			var l = a.context, u = n.contextType;
			o = Ei, typeof u == "object" && u && (o = ga(u));
			var d = n.getDerivedStateFromProps;
			u = typeof d == "function" || typeof a.getSnapshotBeforeUpdate == "function", s = t.pendingProps !== s, u || typeof a.UNSAFE_componentWillReceiveProps != "function" && typeof a.componentWillReceiveProps != "function" || (s || l !== o) && mc(t, a, r, o), io = !1;
			var f = t.memoizedState;
			a.state = f, mo(t, r, a, i), po(), l = t.memoizedState, s || f !== l || io ? (typeof d == "function" && (dc(t, n, d, r), l = t.memoizedState), (c = io || pc(t, n, c, r, f, l, o)) ? (u || typeof a.UNSAFE_componentWillMount != "function" && typeof a.componentWillMount != "function" || (typeof a.componentWillMount == "function" && a.componentWillMount(), typeof a.UNSAFE_componentWillMount == "function" && a.UNSAFE_componentWillMount()), typeof a.componentDidMount == "function" && (t.flags |= 4194308)) : (typeof a.componentDidMount == "function" && (t.flags |= 4194308), t.memoizedProps = r, t.memoizedState = l), a.props = r, a.state = l, a.context = o, r = c) : (typeof a.componentDidMount == "function" && (t.flags |= 4194308), r = !1);
		} else {
			a = t.stateNode, oo(e, t), o = t.memoizedProps, u = hc(n, o), a.props = u, d = t.pendingProps, f = a.context, l = n.contextType, c = Ei, typeof l == "object" && l && (c = ga(l)), s = n.getDerivedStateFromProps, (l = typeof s == "function" || typeof a.getSnapshotBeforeUpdate == "function") || typeof a.UNSAFE_componentWillReceiveProps != "function" && typeof a.componentWillReceiveProps != "function" || (o !== d || f !== c) && mc(t, a, r, c), io = !1, f = t.memoizedState, a.state = f, mo(t, r, a, i), po();
			var p = t.memoizedState;
			o !== d || f !== p || io || e !== null && e.dependencies !== null && ma(e.dependencies) ? (typeof s == "function" && (dc(t, n, s, r), p = t.memoizedState), (u = io || pc(t, n, u, r, f, p, c) || e !== null && e.dependencies !== null && ma(e.dependencies)) ? (l || typeof a.UNSAFE_componentWillUpdate != "function" && typeof a.componentWillUpdate != "function" || (typeof a.componentWillUpdate == "function" && a.componentWillUpdate(r, p, c), typeof a.UNSAFE_componentWillUpdate == "function" && a.UNSAFE_componentWillUpdate(r, p, c)), typeof a.componentDidUpdate == "function" && (t.flags |= 4), typeof a.getSnapshotBeforeUpdate == "function" && (t.flags |= 1024)) : (typeof a.componentDidUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 4), typeof a.getSnapshotBeforeUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 1024), t.memoizedProps = r, t.memoizedState = p), a.props = r, a.state = p, a.context = c, r = u) : (typeof a.componentDidUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 4), typeof a.getSnapshotBeforeUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 1024), r = !1);
		}
		return a = r, Lc(e, t), r = !!(t.flags & 128), a || r ? (a = t.stateNode, n = r && typeof n.getDerivedStateFromError != "function" ? null : a.render(), t.flags |= 1, e !== null && r ? (t.child = no(t, e.child, null, i), t.child = no(t, null, n, i)) : Dc(e, t, n, i), t.memoizedState = a.state, e = t.child) : e = nl(e, t, i), e;
	}
	function Vc(e, t, n, r) {
		return ra(), t.flags |= 256, Dc(e, t, n, r), t.child;
	}
	var Hc = {
		dehydrated: null,
		treeContext: null,
		retryLane: 0,
		hydrationErrors: null
	};
	function Uc(e) {
		return {
			baseLanes: e,
			cachePool: za()
		};
	}
	function Wc(e, t, n) {
		return e = e === null ? 0 : e.childLanes & ~n, t && (e |= sd), e;
	}
	function Gc(e, t, n) {
		var r = t.pendingProps, i = !1, a = !!(t.flags & 128), o;
		if ((o = a) || (o = e !== null && e.memoizedState === null ? !1 : !!(ko.current & 2)), o && (i = !0, t.flags &= -129), o = !!(t.flags & 32), t.flags &= -33, e === null) {
			if (J) {
				if (i ? wo(t) : Do(), (e = q) ? (e = am(e, Qi), e = e !== null && e.data !== "&" ? e : null, e !== null && (t.memoizedState = {
					dehydrated: e,
					treeContext: Wi === null ? null : {
						id: G,
						overflow: Gi
					},
					retryLane: 536870912,
					hydrationErrors: null
				}, n = Pi(e), n.return = t, t.child = n, K = t, q = null)) : e = null, e === null) throw ea(t);
				return t.lanes = sm(e) ? 32 : 536870912, null;
			}
			return a = r.children, r = r.fallback, i ? (Do(), i = t.mode, a = qc({
				mode: "hidden",
				children: a
			}, i), r = Mi(r, i, n, null), a.return = t, r.return = t, a.sibling = r, t.child = a, r = t.child, r.memoizedState = Uc(n), r.childLanes = Wc(e, o, n), t.memoizedState = Hc, Mc(null, r)) : (wo(t), Kc(t, a));
		}
		var s = e.memoizedState;
		if (s !== null) {
			var c = s.dehydrated;
			if (c !== null) return Yc(e, t, a, o, r, c, s, n);
		}
		return i ? (Do(), i = r.fallback, a = t.mode, s = e.child, c = s.sibling, r = ki(s, {
			mode: "hidden",
			children: r.children
		}), r.subtreeFlags = s.subtreeFlags & 1206910976, c === null ? (i = Mi(i, a, n, null), i.flags |= 2) : i = ki(c, i), i.return = t, r.return = t, r.sibling = i, t.child = r, Mc(null, r), r = t.child, i = e.child.memoizedState, i === null ? i = Uc(n) : (a = i.cachePool, a === null ? a = za() : (s = Sa._currentValue, a = a.parent === s ? a : {
			parent: s,
			pool: s
		}), i = {
			baseLanes: i.baseLanes | n,
			cachePool: a
		}), r.memoizedState = i, r.childLanes = Wc(e, o, n), t.memoizedState = Hc, Mc(e.child, r)) : (wo(t), n = e.child, e = n.sibling, n = ki(n, {
			mode: "visible",
			children: r.children
		}), n.return = t, n.sibling = null, e !== null && (o = t.deletions, o === null ? (t.deletions = [e], t.flags |= 16) : o.push(e)), t.child = n, t.memoizedState = null, n);
	}
	function Kc(e, t) {
		return t = qc({
			mode: "visible",
			children: t
		}, e.mode), t.return = e, e.child = t;
	}
	function qc(e, t) {
		return e = W(22, e, null, t), e.lanes = 0, e;
	}
	function Jc(e, t, n) {
		return no(t, e.child, null, n), e = Kc(t, t.pendingProps.children), e.flags |= 2, t.memoizedState = null, e;
	}
	function Yc(e, t, n, r, i, a, s, c) {
		if (n) return t.flags & 256 ? (wo(t), t.flags &= -257, Jc(e, t, c)) : t.memoizedState === null ? (Do(), a = i.fallback, s = t.mode, i = qc({
			mode: "visible",
			children: i.children
		}, s), a = Mi(a, s, c, null), a.flags |= 2, i.return = t, a.return = t, i.sibling = a, t.child = i, no(t, e.child, null, c), i = t.child, i.memoizedState = Uc(c), i.childLanes = Wc(e, r, c), t.memoizedState = Hc, Mc(null, i)) : (Do(), t.child = e.child, t.flags |= 128, null);
		if (wo(t), sm(a)) {
			if (r = a.nextSibling && a.nextSibling.dataset, r) var l = r.dgst;
			return r = l, r !== "" && (i = Error(o(419)), i.stack = "", i.digest = r, aa({
				value: i,
				source: null,
				stack: null
			})), Jc(e, t, c);
		}
		if (Ec || pa(e, t, c, !1), r = (c & e.childLanes) !== 0, Ec || r) {
			if (_o.current !== null) return Jc(e, t, c);
			if (r = Xu, r !== null && (i = vt(r, c), i !== 0 && i !== s.retryLane)) throw s.retryLane = i, Ci(e, i), Md(r, e, i), Tc;
			return om(a) || Wd(), Jc(e, t, c);
		}
		return om(a) ? (t.flags |= 192, t.child = e.child, null) : (e = s.treeContext, q = lm(a.nextSibling), K = t, J = !0, Zi = null, Qi = !1, e !== null && Xi(t, e), t = Kc(t, i.children), t.flags |= 134221824, t);
	}
	function Xc(e, t, n) {
		e.lanes |= t;
		var r = e.alternate;
		r !== null && (r.lanes |= t), da(e.return, t, n);
	}
	function Zc(e) {
		for (var t = null; e !== null;) {
			var n = e.alternate;
			n !== null && Mo(n) === null && (t = e), e = e.sibling;
		}
		return t;
	}
	function Qc(e, t, n, r, i, a) {
		var o = e.memoizedState;
		o === null ? e.memoizedState = {
			isBackwards: t,
			rendering: null,
			renderingStartTime: 0,
			last: r,
			tail: n,
			tailMode: i,
			treeForkCount: a
		} : (o.isBackwards = t, o.rendering = null, o.renderingStartTime = 0, o.last = r, o.tail = n, o.tailMode = i, o.treeForkCount = a);
	}
	function $c(e) {
		var t = e.child;
		for (e.child = null; t !== null;) {
			var n = t.sibling;
			t.sibling = e.child, e.child = t, t = n;
		}
	}
	function el(e, t, n) {
		var r = t.pendingProps, i = r.revealOrder, a = r.tail;
		r = r.children;
		var o = ko.current;
		if (t.flags & 128) return Ao(t, o), null;
		var s = !!(o & 2);
		if (s ? (o = o & 1 | 2, t.flags |= 128) : o &= 1, Ao(t, o), i === "backwards" && e !== null ? ($c(e), Dc(e, t, r, n), $c(e)) : Dc(e, t, r, n), r = J ? Vi : 0, !s && e !== null && e.flags & 128) a: for (e = t.child; e !== null;) {
			if (e.tag === 13) e.memoizedState !== null && Xc(e, n, t);
			else if (e.tag === 19) Xc(e, n, t);
			else if (e.child !== null) {
				e.child.return = e, e = e.child;
				continue;
			}
			if (e === t) break a;
			for (; e.sibling === null;) {
				if (e.return === null || e.return === t) break a;
				e = e.return;
			}
			e.sibling.return = e.return, e = e.sibling;
		}
		switch (i) {
			case "backwards":
				n = Zc(t.child), n === null ? (i = t.child, t.child = null) : (i = n.sibling, n.sibling = null, $c(t)), Qc(t, !0, i, null, a, r);
				break;
			case "unstable_legacy-backwards":
				for (n = null, i = t.child, t.child = null; i !== null;) {
					if (e = i.alternate, e !== null && Mo(e) === null) {
						t.child = i;
						break;
					}
					e = i.sibling, i.sibling = n, n = i, i = e;
				}
				Qc(t, !0, n, null, a, r);
				break;
			case "together":
				Qc(t, !1, null, null, void 0, r);
				break;
			case "independent":
				t.memoizedState = null;
				break;
			default: n = Zc(t.child), n === null ? (i = t.child, t.child = null) : (i = n.sibling, n.sibling = null), Qc(t, !1, i, n, a, r);
		}
		return t.child;
	}
	function tl(e, t, n) {
		var r = t.pendingProps;
		return la(t, t.type, r.value), Dc(e, t, r.children, n), t.child;
	}
	function nl(e, t, n) {
		if (e !== null && (t.dependencies = e.dependencies), id |= t.lanes, (n & t.childLanes) === 0) {
			if (e !== null) {
				if (pa(e, t, n, !1), (n & t.childLanes) === 0) return null;
			} else return null;
		}
		if (e !== null && t.child !== e.child) throw Error(o(153));
		if (t.child !== null) {
			for (e = t.child, n = ki(e, e.pendingProps), t.child = n, n.return = t; e.sibling !== null;) e = e.sibling, n = n.sibling = ki(e, e.pendingProps), n.return = t;
			n.sibling = null;
		}
		return t.child;
	}
	function rl(e, t) {
		return (e.lanes & t) !== 0 || (e = e.dependencies, !!(e !== null && ma(e)));
	}
	function il(e, t, n) {
		switch (t.tag) {
			case 3:
				Ae(t, t.stateNode.containerInfo), la(t, Sa, e.memoizedState.cache), ra();
				break;
			case 27:
			case 5:
				Me(t);
				break;
			case 4:
				Ae(t, t.stateNode.containerInfo);
				break;
			case 10:
				la(t, t.type, t.memoizedProps.value);
				break;
			case 31:
				if (t.memoizedState !== null) return t.flags |= 128, To(t), null;
				break;
			case 13:
				var r = t.memoizedState;
				if (r !== null) {
					if (r.dehydrated !== null) return wo(t), t.flags |= 128, null;
					r = pa(e, t, n, !1);
					var i = t.child.childLanes;
					return r || (n & i) !== 0 ? Gc(e, t, n) : (wo(t), e = nl(e, t, n), e === null ? null : e.sibling);
				}
				wo(t);
				break;
			case 19:
				if (t.flags & 128) return el(e, t, n);
				if (i = !!(e.flags & 128), r = (n & t.childLanes) !== 0, r ||= (pa(e, t, n, !1), (n & t.childLanes) !== 0), i) {
					if (r) return el(e, t, n);
					t.flags |= 128;
				}
				if (i = t.memoizedState, i !== null && (i.rendering = null, i.tail = null, i.lastEffect = null), Ao(t, ko.current), r) break;
				return null;
			case 22: return t.lanes = 0, jc(e, t, n, t.pendingProps);
			case 24: la(t, Sa, e.memoizedState.cache);
		}
		return nl(e, t, n);
	}
	function al(e, t, n) {
		if (e !== null) {
			if (e.memoizedProps !== t.pendingProps) Ec = !0;
			else {
				if (!rl(e, n) && !(t.flags & 128)) return Ec = !1, il(e, t, n);
				Ec = !!(e.flags & 131072);
			}
		} else Ec = !1, J && t.flags & 1048576 && qi(t, Vi, t.index);
		switch (t.lanes = 0, t.tag) {
			case 16:
				a: {
					var r = t.pendingProps;
					if (e = Ka(t.elementType), t.type = e, typeof e == "function") Oi(e) ? (r = hc(e, r), t.tag = 1, t = Bc(null, t, e, r, n)) : (t.tag = 0, t = Rc(null, t, e, r, n));
					else {
						if (e != null) {
							var i = e.$$typeof;
							if (i === oe) {
								t.tag = 11, t = Oc(null, t, e, r, n);
								break a;
							}
							if (i === le) {
								t.tag = 14, t = kc(null, t, e, r, n);
								break a;
							}
							if (i === ae) {
								t.tag = 10, t.type = e, t = tl(null, t, n);
								break a;
							}
						}
						throw t = ye(e) || e, Error(o(306, t, ""));
					}
				}
				return t;
			case 0: return Rc(e, t, t.type, t.pendingProps, n);
			case 1: return r = t.type, i = hc(r, t.pendingProps), Bc(e, t, r, i, n);
			case 3:
				a: {
					if (Ae(t, t.stateNode.containerInfo), e === null) throw Error(o(387));
					r = t.pendingProps;
					var a = t.memoizedState;
					i = a.element, oo(e, t), mo(t, r, null, n);
					var s = t.memoizedState;
					if (r = s.cache, la(t, Sa, r), r !== a.cache && fa(t, [Sa], n, !0), po(), r = s.element, a.isDehydrated) {
						if (a = {
							element: r,
							isDehydrated: !1,
							cache: s.cache
						}, t.updateQueue.baseState = a, t.memoizedState = a, t.flags & 256) {
							t = Vc(e, t, r, n);
							break a;
						}
						if (r !== i) {
							i = Li(Error(o(424)), t), aa(i), t = Vc(e, t, r, n);
							break a;
						}
						switch (e = t.stateNode.containerInfo, e.nodeType) {
							case 9:
								e = e.body;
								break;
							default: e = e.nodeName === "HTML" ? e.ownerDocument.body : e;
						}
						for (q = lm(e.firstChild), K = t, J = !0, Zi = null, Qi = !0, n = ro(t, null, r, n), t.child = n; n;) n.flags = n.flags & -3 | 134221824, n = n.sibling;
					} else {
						if (ra(), r === i) {
							t = nl(e, t, n);
							break a;
						}
						Dc(e, t, r, n);
					}
					t = t.child;
				}
				return t;
			case 26: return Lc(e, t), e === null ? (n = Nm(t.type, null, t.pendingProps, null)) ? t.memoizedState = n : J || (t.stateNode = fp(t.type, t.pendingProps, Oe.current, t)) : t.memoizedState = Nm(t.type, e.memoizedProps, t.pendingProps, e.memoizedState), null;
			case 27: return Me(t), e === null && J && (r = t.stateNode = hm(t.type, t.pendingProps, Oe.current), K = t, Qi = !0, i = q, Sp(t.type) ? (um = i, q = lm(r.firstChild)) : q = i), Dc(e, t, t.pendingProps.children, n), Lc(e, t), e === null && (t.flags |= 4194304), t.child;
			case 5: return e === null && J && ((i = r = q) && (r = rm(r, t.type, t.pendingProps, Qi), r === null ? i = !1 : (t.stateNode = r, K = t, q = lm(r.firstChild), Qi = !1, i = !0)), i || ea(t)), Me(t), i = t.type, a = t.pendingProps, s = e === null ? null : e.memoizedProps, r = a.children, pp(i, a) ? r = null : s !== null && pp(i, s) && (t.flags |= 32), t.memoizedState !== null && (i = Go(e, t, Jo, null, null, n), sh._currentValue = i), Lc(e, t), Dc(e, t, r, n), t.child;
			case 6: return e === null && J && ((e = n = q) && (n = im(n, t.pendingProps, Qi), n === null ? e = !1 : (t.stateNode = n, K = t, q = null, e = !0)), e || ea(t)), null;
			case 13: return Gc(e, t, n);
			case 4: return Ae(t, t.stateNode.containerInfo), r = t.pendingProps, e === null ? t.child = no(t, null, r, n) : Dc(e, t, r, n), t.child;
			case 11: return Oc(e, t, t.type, t.pendingProps, n);
			case 7: return r = t.pendingProps, Lc(e, t), Dc(e, t, r, n), t.child;
			case 8: return Dc(e, t, t.pendingProps.children, n), t.child;
			case 12: return Dc(e, t, t.pendingProps.children, n), t.child;
			case 10: return tl(e, t, n);
			case 9: return i = t.type._context, r = t.pendingProps.children, ha(t), i = ga(i), r = r(i), t.flags |= 1, Dc(e, t, r, n), t.child;
			case 14: return kc(e, t, t.type, t.pendingProps, n);
			case 15: return Ac(e, t, t.type, t.pendingProps, n);
			case 19: return el(e, t, n);
			case 31: return Ic(e, t, n);
			case 22: return jc(e, t, n, t.pendingProps);
			case 24: return ha(t), r = ga(Sa), e === null ? (i = La(), i === null && (i = Xu, a = Ca(), i.pooledCache = a, a.refCount++, a !== null && (i.pooledCacheLanes |= n), i = a), t.memoizedState = {
				parent: r,
				cache: i
			}, ao(t), la(t, Sa, i)) : ((e.lanes & n) !== 0 && (oo(e, t), mo(t, null, null, n), po()), i = e.memoizedState, a = t.memoizedState, i.parent === r ? (r = a.cache, la(t, Sa, r), r !== i.cache && fa(t, [Sa], n, !0)) : (i = {
				parent: r,
				cache: r
			}, t.memoizedState = i, t.lanes === 0 && (t.memoizedState = t.updateQueue.baseState = i), la(t, Sa, r))), Dc(e, t, t.pendingProps.children, n), t.child;
			case 30: return t.stateNode === null && (t.stateNode = {
				autoName: null,
				paired: null,
				clones: null,
				ref: null
			}), r = t.pendingProps, r.name != null && r.name !== "auto" ? t.flags |= e === null ? 18882560 : 18874368 : J && Ji(t), e !== null && e.memoizedProps.name !== r.name ? t.flags |= 4194816 : Lc(e, t), Dc(e, t, r.children, n), t.child;
			case 29: throw t.pendingProps;
		}
		throw Error(o(156, t.tag));
	}
	function ol(e) {
		e.flags |= 4;
	}
	function sl(e, t, n, r, i) {
		var a;
		if ((a = !!(e.mode & 32)) && (a = n === null ? Jm(t, r) : Jm(t, r) && (r.src !== n.src || r.srcSet !== n.srcSet)), a) {
			if (e.flags |= 16777216, (i & 335544128) === i) {
				if (e.stateNode.complete) e.flags |= 8192;
				else if (Vd()) e.flags |= 8192;
				else throw qa = Ua, Va;
			}
		} else e.flags &= -16777217;
	}
	function cl(e, t) {
		if (t.type !== "stylesheet" || t.state.loading & 4) e.flags &= -16777217;
		else if (e.flags |= 16777216, !Ym(t)) {
			if (Vd()) e.flags |= 8192;
			else throw qa = Ua, Va;
		}
	}
	function ll(e, t) {
		t !== null && (e.flags |= 4), e.flags & 16384 && (t = e.tag === 22 ? 536870912 : pt(), e.lanes |= t, cd |= t);
	}
	function ul(e, t) {
		if (!J) switch (e.tailMode) {
			case "visible": break;
			case "collapsed":
				for (var n = e.tail, r = null; n !== null;) n.alternate !== null && (r = n), n = n.sibling;
				r === null ? t || e.tail === null ? e.tail = null : e.tail.sibling = null : r.sibling = null;
				break;
			default:
				for (t = e.tail, n = null; t !== null;) t.alternate !== null && (n = t), t = t.sibling;
				n === null ? e.tail = null : n.sibling = null;
		}
	}
	function dl(e) {
		var t = e.alternate !== null && e.alternate.child === e.child, n = 0, r = 0;
		if (t) for (var i = e.child; i !== null;) n |= i.lanes | i.childLanes, r |= i.subtreeFlags & 1206910976, r |= i.flags & 1206910976, i.return = e, i = i.sibling;
		else for (i = e.child; i !== null;) n |= i.lanes | i.childLanes, r |= i.subtreeFlags, r |= i.flags, i.return = e, i = i.sibling;
		return e.subtreeFlags |= r, e.childLanes = n, t;
	}
	function fl(e, t, n) {
		var r = t.pendingProps;
		switch (Yi(t), t.tag) {
			case 16:
			case 15:
			case 0:
			case 11:
			case 7:
			case 8:
			case 12:
			case 9:
			case 14: return dl(t), null;
			case 1: return dl(t), null;
			case 3: return n = t.stateNode, r = null, e !== null && (r = e.memoizedState.cache), t.memoizedState.cache !== r && (t.flags |= 2048), ua(Sa), je(), n.pendingContext && (n.context = n.pendingContext, n.pendingContext = null), (e === null || e.child === null) && (na(t) ? ol(t) : e === null || e.memoizedState.isDehydrated && !(t.flags & 256) || (t.flags |= 1024, ia())), dl(t), null;
			case 26:
				var i = t.type, a = t.memoizedState;
				return e === null ? (ol(t), a === null ? (dl(t), sl(t, i, null, r, n)) : (dl(t), cl(t, a))) : a ? a === e.memoizedState ? (dl(t), t.flags &= -16777217) : (ol(t), dl(t), cl(t, a)) : (e = e.memoizedProps, e !== r && ol(t), dl(t), sl(t, i, e, r, n)), null;
			case 27:
				if (Ne(t), n = Oe.current, i = t.type, e !== null && t.stateNode != null) e.memoizedProps !== r && ol(t);
				else {
					if (!r) {
						if (t.stateNode === null) throw Error(o(166));
						return dl(t), t.subtreeFlags &= -33554433, null;
					}
					e = Ee.current, na(t) ? ta(t, e) : (e = hm(i, r, n), t.stateNode = e, ol(t));
				}
				return dl(t), t.subtreeFlags &= -33554433, null;
			case 5:
				if (Ne(t), i = t.type, e !== null && t.stateNode != null) e.memoizedProps !== r && ol(t);
				else {
					if (!r) {
						if (t.stateNode === null) throw Error(o(166));
						return dl(t), t.subtreeFlags &= -33554433, null;
					}
					if (a = Ee.current, na(t)) ta(t, a);
					else {
						var s = lp(Oe.current);
						switch (a) {
							case 1:
								a = s.createElementNS("http://www.w3.org/2000/svg", i);
								break;
							case 2:
								a = s.createElementNS("http://www.w3.org/1998/Math/MathML", i);
								break;
							default: switch (i) {
								case "svg":
									a = s.createElementNS("http://www.w3.org/2000/svg", i);
									break;
								case "math":
									a = s.createElementNS("http://www.w3.org/1998/Math/MathML", i);
									break;
								case "script":
									a = s.createElement("div"), a.innerHTML = "<script><\/script>", a = a.removeChild(a.firstChild);
									break;
								case "select":
									a = typeof r.is == "string" ? s.createElement("select", { is: r.is }) : s.createElement("select"), r.multiple ? a.multiple = !0 : r.size && (a.size = r.size);
									break;
								default: a = typeof r.is == "string" ? s.createElement(i, { is: r.is }) : s.createElement(i);
							}
						}
						a[L] = t, a[wt] = r;
						a: for (s = t.child; s !== null;) {
							if (s.tag === 5 || s.tag === 6) a.appendChild(s.stateNode);
							else if (s.tag !== 4 && s.tag !== 27 && s.child !== null) {
								s.child.return = s, s = s.child;
								continue;
							}
							if (s === t) break a;
							for (; s.sibling === null;) {
								if (s.return === null || s.return === t) break a;
								s = s.return;
							}
							s.sibling.return = s.return, s = s.sibling;
						}
						t.stateNode = a;
						a: switch (np(a, i, r), i) {
							case "button":
							case "input":
							case "select":
							case "textarea":
								r = !!r.autoFocus;
								break a;
							case "img":
								r = !0;
								break a;
							default: r = !1;
						}
						r && ol(t);
					}
				}
				return dl(t), t.subtreeFlags &= -33554433, sl(t, t.type, e === null ? null : e.memoizedProps, t.pendingProps, n), null;
			case 6:
				if (e && t.stateNode != null) e.memoizedProps !== r && ol(t);
				else {
					if (typeof r != "string" && t.stateNode === null) throw Error(o(166));
					if (e = Oe.current, na(t)) {
						if (e = t.stateNode, n = t.memoizedProps, r = null, i = K, i !== null) switch (i.tag) {
							case 27:
							case 5: r = i.memoizedProps;
						}
						e[L] = t, e = !!(e.nodeValue === n || r !== null && !0 === r.suppressHydrationWarning || $f(e.nodeValue, n)), e || ea(t, !0);
					} else e = lp(e).createTextNode(r), e[L] = t, t.stateNode = e;
				}
				return dl(t), null;
			case 31:
				if (n = t.memoizedState, e === null || e.memoizedState !== null) {
					if (r = na(t), n !== null) {
						if (e === null) {
							if (!r) throw Error(o(318));
							if (e = t.memoizedState, e = e === null ? null : e.dehydrated, !e) throw Error(o(557));
							e[L] = t;
						} else ra(), !(t.flags & 128) && (t.memoizedState = null), t.flags |= 4;
						dl(t), e = !1;
					} else n = ia(), e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = n), e = !0;
					if (!e) return t.flags & 256 ? (Oo(t), t) : (Oo(t), null);
					if (t.flags & 128) throw Error(o(558));
				}
				return dl(t), null;
			case 13:
				if (r = t.memoizedState, e === null || e.memoizedState !== null && e.memoizedState.dehydrated !== null) {
					if (i = na(t), r !== null && r.dehydrated !== null) {
						if (e === null) {
							if (!i) throw Error(o(318));
							if (i = t.memoizedState, i = i === null ? null : i.dehydrated, !i) throw Error(o(317));
							i[L] = t;
						} else ra(), !(t.flags & 128) && (t.memoizedState = null), t.flags |= 4;
						dl(t), i = !1;
					} else i = ia(), e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = i), i = !0;
					if (!i) return t.flags & 256 ? (Oo(t), t) : (Oo(t), null);
				}
				return Oo(t), t.flags & 128 ? (t.lanes = n, t) : (n = r !== null, e = e !== null && e.memoizedState !== null, n && (r = t.child, i = null, r.alternate !== null && r.alternate.memoizedState !== null && r.alternate.memoizedState.cachePool !== null && (i = r.alternate.memoizedState.cachePool.pool), a = null, r.memoizedState !== null && r.memoizedState.cachePool !== null && (a = r.memoizedState.cachePool.pool), a !== i && (r.flags |= 2048)), n !== e && n && (t.child.flags |= 8192), ll(t, t.updateQueue), dl(t), null);
			case 4: return je(), e === null && Uf(t.stateNode.containerInfo), t.flags |= 67108864, dl(t), null;
			case 10: return ua(t.type), dl(t), null;
			case 19:
				if (jo(t), r = t.memoizedState, r === null) return dl(t), null;
				if (i = !!(t.flags & 128), a = r.rendering, a === null) {
					if (i) ul(r, !1);
					else {
						if (rd !== 0 || e !== null && e.flags & 128) for (e = t.child; e !== null;) {
							if (a = Mo(e), a !== null) {
								for (t.flags |= 128, ul(r, !1), e = a.updateQueue, t.updateQueue = e, ll(t, e), t.subtreeFlags = 0, e = n, n = t.child; n !== null;) Ai(n, e), n = n.sibling;
								return Ao(t, ko.current & 1 | 2), J && Ki(t, r.treeForkCount), t.child;
							}
							e = e.sibling;
						}
						r.tail !== null && P() > md && (t.flags |= 128, i = !0, ul(r, !1), t.lanes = 4194304);
					}
				} else {
					if (!i) {
						if (e = Mo(a), e !== null) {
							if (t.flags |= 128, i = !0, e = e.updateQueue, t.updateQueue = e, ll(t, e), ul(r, !0), r.tail === null && r.tailMode !== "collapsed" && r.tailMode !== "visible" && !a.alternate && !J) return dl(t), null;
						} else 2 * P() - r.renderingStartTime > md && n !== 536870912 && (t.flags |= 128, i = !0, ul(r, !1), t.lanes = 4194304);
					}
					r.isBackwards ? (a.sibling = t.child, t.child = a) : (e = r.last, e === null ? t.child = a : e.sibling = a, r.last = a);
				}
				if (r.tail !== null) {
					e = r.tail;
					a: {
						for (n = e; n !== null;) {
							if (n.alternate !== null) {
								n = !1;
								break a;
							}
							n = n.sibling;
						}
						n = !0;
					}
					return r.rendering = e, r.tail = e.sibling, r.renderingStartTime = P(), e.sibling = null, a = ko.current, a = i ? a & 1 | 2 : a & 1, r.tailMode === "visible" || r.tailMode === "collapsed" || !n || J ? Ao(t, a) : (n = a, Te(So, t), Te(ko, n), Co === null && (Co = t)), J && Ki(t, r.treeForkCount), e;
				}
				return dl(t), null;
			case 22:
			case 23: return Oo(t), xo(), r = t.memoizedState !== null, e === null ? r && (t.flags |= 8192) : e.memoizedState !== null !== r && (t.flags |= 8192), r ? n & 536870912 && !(t.flags & 128) && (dl(t), t.subtreeFlags & 6 && (t.flags |= 8192)) : dl(t), n = t.updateQueue, n !== null && ll(t, n.retryQueue), n = null, e !== null && e.memoizedState !== null && e.memoizedState.cachePool !== null && (n = e.memoizedState.cachePool.pool), r = null, t.memoizedState !== null && t.memoizedState.cachePool !== null && (r = t.memoizedState.cachePool.pool), r !== n && (t.flags |= 2048), e !== null && M(Ia), null;
			case 24: return n = null, e !== null && (n = e.memoizedState.cache), t.memoizedState.cache !== n && (t.flags |= 2048), ua(Sa), dl(t), null;
			case 25: return null;
			case 30: return t.flags |= 33554432, dl(t), null;
		}
		throw Error(o(156, t.tag));
	}
	function pl(e, t) {
		switch (Yi(t), t.tag) {
			case 1: return e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 3: return ua(Sa), je(), e = t.flags, e & 65536 && !(e & 128) ? (t.flags = e & -65537 | 128, t) : null;
			case 26:
			case 27:
			case 5: return Ne(t), null;
			case 31:
				if (t.memoizedState !== null) {
					if (Oo(t), t.alternate === null) throw Error(o(340));
					ra();
				}
				return e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 13:
				if (Oo(t), e = t.memoizedState, e !== null && e.dehydrated !== null) {
					if (t.alternate === null) throw Error(o(340));
					ra();
				}
				return e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 19: return jo(t), e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, e = t.memoizedState, e !== null && (e.rendering = null, e.tail = null), t.flags |= 4, t) : null;
			case 4: return je(), null;
			case 10: return ua(t.type), null;
			case 22:
			case 23: return Oo(t), xo(), e !== null && M(Ia), e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 24: return ua(Sa), null;
			case 25: return null;
			default: return null;
		}
	}
	function ml(e, t) {
		switch (Yi(t), t.tag) {
			case 3:
				ua(Sa), je();
				break;
			case 26:
			case 27:
			case 5:
				Ne(t);
				break;
			case 4:
				je();
				break;
			case 31:
				t.memoizedState !== null && Oo(t);
				break;
			case 13:
				Oo(t);
				break;
			case 19:
				jo(t);
				break;
			case 10:
				ua(t.type);
				break;
			case 22:
			case 23:
				Oo(t), xo(), e !== null && M(Ia);
				break;
			case 24: ua(Sa);
		}
	}
	function hl(e, t) {
		try {
			var n = t.updateQueue, r = n === null ? null : n.lastEffect;
			if (r !== null) {
				var i = r.next;
				n = i;
				do {
					if ((n.tag & e) === e) {
						r = void 0;
						var a = n.create, o = n.inst;
						r = a(), o.destroy = r;
					}
					n = n.next;
				} while (n !== i);
			}
		} catch (e) {
			ff(t, t.return, e);
		}
	}
	function gl(e, t, n) {
		try {
			var r = t.updateQueue, i = r === null ? null : r.lastEffect;
			if (i !== null) {
				var a = i.next;
				r = a;
				do {
					if ((r.tag & e) === e) {
						var o = r.inst, s = o.destroy;
						if (s !== void 0) {
							o.destroy = void 0, i = t;
							var c = n, l = s;
							try {
								l();
							} catch (e) {
								ff(i, c, e);
							}
						}
					}
					r = r.next;
				} while (r !== a);
			}
		} catch (e) {
			ff(t, t.return, e);
		}
	}
	function _l(e) {
		var t = e.updateQueue;
		if (t !== null) {
			var n = e.stateNode;
			try {
				go(t, n);
			} catch (t) {
				ff(e, e.return, t);
			}
		}
	}
	function vl(e, t, n) {
		n.props = hc(e.type, e.memoizedProps), n.state = e.memoizedState;
		try {
			n.componentWillUnmount();
		} catch (n) {
			ff(e, t, n);
		}
	}
	function yl(e, t) {
		try {
			var n = e.ref;
			if (n !== null) {
				switch (e.tag) {
					case 26:
					case 27:
					case 5:
						var r = e.stateNode;
						break;
					case 30:
						var i = e.stateNode, a = pi(e.memoizedProps, i);
						(i.ref === null || i.ref.name !== a) && (i.ref = Pp(a)), r = i.ref;
						break;
					case 7:
						if (e.stateNode === null) {
							var o = new Fp(e);
							h(e.child, !1, Qp, o, void 0, void 0), e.stateNode = o;
						}
						r = e.stateNode;
						break;
					default: r = e.stateNode;
				}
				typeof n == "function" ? e.refCleanup = n(r) : n.current = r;
			}
		} catch (n) {
			ff(e, t, n);
		}
	}
	function bl(e, t) {
		var n = e.ref, r = e.refCleanup;
		if (n !== null) {
			if (typeof r == "function") try {
				r();
			} catch (n) {
				ff(e, t, n);
			} finally {
				e.refCleanup = null, e = e.alternate, e != null && (e.refCleanup = null);
			}
			else if (typeof n == "function") try {
				n(null);
			} catch (n) {
				ff(e, t, n);
			}
			else n.current = null;
		}
	}
	function xl(e, t) {
		if ((e.tag === 5 || e.tag === 27 || e.tag === 6) && e.alternate === null && t !== null) for (var n = 0; n < t.length; n++) em(e.stateNode, t[n]);
	}
	function Sl(e) {
		for (var t = e.return; t !== null && (Tl(t) && em(e.stateNode, t.stateNode), !wl(t));) t = t.return;
	}
	function Cl(e) {
		for (var t = e.return; t !== null && (Tl(t) && tm(e.stateNode, t.stateNode), !wl(t));) t = t.return;
	}
	function wl(e) {
		return e.tag === 5 || e.tag === 3 || e.tag === 27;
	}
	function Tl(e) {
		return e && e.tag === 7 && e.stateNode !== null;
	}
	function El(e) {
		var t = e.type, n = e.memoizedProps, r = e.stateNode;
		try {
			a: switch (t) {
				case "button":
				case "input":
				case "select":
				case "textarea":
					n.autoFocus && r.focus();
					break a;
				case "img": n.src ? r.src = n.src : n.srcSet && (r.srcset = n.srcSet);
			}
		} catch (t) {
			ff(e, e.return, t);
		}
	}
	function Dl(e, t, n) {
		try {
			var r = e.stateNode;
			ip(r, e.type, n, t), r[wt] = t;
		} catch (t) {
			ff(e, e.return, t);
		}
	}
	function Ol(e) {
		return e.tag === 5 || e.tag === 3 || e.tag === 26 || e.tag === 27 && Sp(e.type) || e.tag === 4;
	}
	function kl(e) {
		a: for (;;) {
			for (; e.sibling === null;) {
				if (e.return === null || Ol(e.return)) return null;
				e = e.return;
			}
			for (e.sibling.return = e.return, e = e.sibling; e.tag !== 5 && e.tag !== 6 && e.tag !== 18;) {
				if (e.tag === 27 && Sp(e.type) || e.flags & 2 || e.child === null || e.tag === 4) continue a;
				e.child.return = e, e = e.child;
			}
			if (!(e.flags & 2)) return e.stateNode;
		}
	}
	function Al(e, t, n, r) {
		var i = e.tag;
		if (i === 5 || i === 6) i = e.stateNode, t ? (n.nodeType === 9 ? n.body : n.nodeName === "HTML" ? n.ownerDocument.body : n).insertBefore(i, t) : (t = n.nodeType === 9 ? n.body : n.nodeName === "HTML" ? n.ownerDocument.body : n, t.appendChild(i), n = n._reactRootContainer, n != null || t.onclick !== null || (t.onclick = hn)), xl(e, r), V = !0;
		else if (i !== 4 && (i === 27 && (xl(e, r), r = null, Sp(e.type) && (n = e.stateNode, t = null)), e = e.child, e !== null)) for (Al(e, t, n, r), e = e.sibling; e !== null;) Al(e, t, n, r), e = e.sibling;
	}
	function jl(e, t, n, r) {
		var i = e.tag;
		if (i === 5 || i === 6) i = e.stateNode, t ? n.insertBefore(i, t) : n.appendChild(i), xl(e, r), V = !0;
		else if (i !== 4 && (i === 27 && (xl(e, r), r = null, Sp(e.type) && (n = e.stateNode)), e = e.child, e !== null)) for (jl(e, t, n, r), e = e.sibling; e !== null;) jl(e, t, n, r), e = e.sibling;
	}
	function Ml(e) {
		var t = e.stateNode, n = e.memoizedProps;
		try {
			for (var r = e.type, i = t.attributes; i.length;) t.removeAttributeNode(i[0]);
			np(t, r, n), t[L] = e, t[wt] = n;
		} catch (t) {
			ff(e, e.return, t);
		}
	}
	var Nl = !1, Pl = null;
	function Fl(e) {
		(e.tag === 30 || e.subtreeFlags & 33554432) && (Nl = !0);
	}
	var Il = null;
	function Ll() {
		var e = Il;
		return Il = null, e;
	}
	var Rl = 0;
	function zl(e, t, n, r, i) {
		return Rl = 0, Bl(e.child, t, n, r, i);
	}
	function Bl(e, t, n, r, i) {
		for (var a = !1; e !== null;) {
			if (e.tag === 5) {
				var o = e.stateNode;
				if (r !== null) {
					var s = Op(o);
					r.push(s), s.view && (a = !0);
				} else a || Op(o).view && (a = !0);
				Nl = !0, Tp(o, Rl === 0 ? t : t + "_" + Rl, n), Rl++;
			} else e.tag === 22 && e.memoizedState !== null || e.tag === 30 && i || Bl(e.child, t, n, r, i) && (a = !0);
			e = e.sibling;
		}
		return a;
	}
	function Vl(e, t) {
		for (; e !== null;) e.tag === 5 ? Ep(e.stateNode, e.memoizedProps) : e.tag === 22 && e.memoizedState !== null || e.tag === 30 && t || Vl(e.child, t), e = e.sibling;
	}
	function Hl(e) {
		if (e.subtreeFlags & 18874368) for (e = e.child; e !== null;) {
			if ((e.tag !== 22 || e.memoizedState === null) && (Hl(e), e.tag === 30 && e.flags & 18874368 && e.stateNode.paired)) {
				var t = e.memoizedProps;
				if (t.name == null || t.name === "auto") throw Error(o(544));
				var n = t.name;
				t = hi(t.default, t.share), t !== "none" && (zl(e, n, t, null, !1) || Vl(e.child, !1));
			}
			e = e.sibling;
		}
	}
	function Ul(e, t) {
		if (e.tag === 30) {
			var n = e.stateNode, r = e.memoizedProps, i = pi(r, n), a = hi(r.default, n.paired ? r.share : r.enter);
			a === "none" ? Hl(e) : zl(e, i, a, null, !1) ? (Hl(e), n.paired || t || jd(e, r.onEnter)) : Vl(e.child, !1);
		} else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) Ul(e, t), e = e.sibling;
		else Hl(e);
	}
	function Wl(e) {
		if (Pl !== null && Pl.size !== 0) {
			var t = Pl;
			if (e.subtreeFlags & 18874368) for (e = e.child; e !== null;) {
				if (e.tag !== 22 || e.memoizedState === null) {
					if (e.tag === 30 && e.flags & 18874368) {
						var n = e.memoizedProps, r = n.name;
						if (r != null && r !== "auto") {
							var i = t.get(r);
							if (i !== void 0) {
								var a = hi(n.default, n.share);
								if (a !== "none" && (zl(e, r, a, null, !1) ? (a = e.stateNode, i.paired = a, a.paired = i, jd(e, n.onShare)) : Vl(e.child, !1)), t.delete(r), t.size === 0) break;
							}
						}
					}
					Wl(e);
				}
				e = e.sibling;
			}
		}
	}
	function Gl(e) {
		if (e.tag === 30) {
			var t = e.memoizedProps, n = pi(t, e.stateNode), r = Pl === null ? void 0 : Pl.get(n), i = hi(t.default, r === void 0 ? t.exit : t.share);
			i !== "none" && (zl(e, n, i, null, !1) ? r === void 0 ? jd(e, t.onExit) : (i = e.stateNode, r.paired = i, i.paired = r, Pl.delete(n), jd(e, t.onShare)) : Vl(e.child, !1)), Pl !== null && Wl(e);
		} else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) Gl(e), e = e.sibling;
		else Pl !== null && Wl(e);
	}
	function Kl(e) {
		for (e = e.child; e !== null;) {
			if (e.tag === 30) {
				var t = e.memoizedProps, n = pi(t, e.stateNode);
				t = hi(t.default, t.update), e.flags &= -5, t !== "none" && zl(e, n, t, e.memoizedState = [], !1);
			} else e.subtreeFlags & 33554432 && Kl(e);
			e = e.sibling;
		}
	}
	function ql(e) {
		if (e.subtreeFlags & 18874368) for (e = e.child; e !== null;) {
			if (e.tag !== 22 || e.memoizedState === null) {
				if (e.tag === 30 && e.flags & 18874368) {
					var t = e.stateNode;
					t.paired !== null && (t.paired = null, Vl(e.child, !1));
				}
				ql(e);
			}
			e = e.sibling;
		}
	}
	function Jl(e) {
		if (e.tag === 30) e.stateNode.paired = null, Vl(e.child, !1), ql(e);
		else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) Jl(e), e = e.sibling;
		else ql(e);
	}
	function Yl(e) {
		for (e = e.child; e !== null;) e.tag === 30 ? Vl(e.child, !1) : e.subtreeFlags & 33554432 && Yl(e), e = e.sibling;
	}
	function Xl(e, t, n, r, i, a, o) {
		for (var s = !1; t !== null;) {
			if (t.tag === 5) {
				var c = t.stateNode;
				if (a !== null && Rl < a.length) {
					var l = a[Rl], u = Op(c);
					(l.view || u.view) && (s = !0);
					var d;
					if (d = !(e.flags & 4)) {
						if (u.clip) d = !0;
						else {
							d = l.rect;
							var f = u.rect;
							d = d.y !== f.y || d.x !== f.x || d.height !== f.height || d.width !== f.width;
						}
					}
					d && (e.flags |= 4), u.abs ? u = !l.abs : (l = l.rect, u = u.rect, u = l.height !== u.height || l.width !== u.width), u && (e.flags |= 32);
				} else e.flags |= 32;
				e.flags & 4 && Tp(c, Rl === 0 ? n : n + "_" + Rl, i), s && e.flags & 4 || (Il === null && (Il = []), Il.push(c, Rl === 0 ? r : r + "_" + Rl, t.memoizedProps)), Rl++;
			} else (t.tag !== 22 || t.memoizedState === null) && (t.tag === 30 && o ? e.flags |= t.flags & 32 : Xl(e, t.child, n, r, i, a, o) && (s = !0));
			t = t.sibling;
		}
		return s;
	}
	function Zl(e, t) {
		for (e = e.child; e !== null;) {
			if (e.tag === 30) {
				var n = e.memoizedProps, r = e.stateNode, i = pi(n, r), a = hi(n.default, n.update);
				if (t) {
					r = r.clones;
					var o = r === null ? null : r.map(kp);
				} else o = e.memoizedState, e.memoizedState = null;
				r = e;
				var s = e.child;
				Rl = 0, i = Xl(r, s, i, i, a, o, !1), e.flags & 4 && i && (t || jd(e, n.onUpdate));
			} else e.subtreeFlags & 33554432 && Zl(e, t);
			e = e.sibling;
		}
	}
	var Ql = !1, $l = !1, eu = !1, tu = !1, nu = typeof WeakSet == "function" ? WeakSet : Set, ru = null, iu = !1, au = !1, ou = !1, su = !1;
	function cu(e, t, n) {
		if (e = e.containerInfo, sp = gh, e = Ur(e), Wr(e)) {
			if ("selectionStart" in e) var r = {
				start: e.selectionStart,
				end: e.selectionEnd
			};
			else a: {
				r = (r = e.ownerDocument) && r.defaultView || window;
				var i = r.getSelection && r.getSelection();
				if (i && i.rangeCount !== 0) {
					r = i.anchorNode;
					var a = i.anchorOffset, o = i.focusNode;
					i = i.focusOffset;
					try {
						r.nodeType, o.nodeType;
					} catch {
						r = null;
						break a;
					}
					var s = 0, c = -1, l = -1, u = 0, d = 0, f = e, p = null;
					b: for (;;) {
						for (var m; f !== r || a !== 0 && f.nodeType !== 3 || (c = s + a), f !== o || i !== 0 && f.nodeType !== 3 || (l = s + i), f.nodeType === 3 && (s += f.nodeValue.length), (m = f.firstChild) !== null;) p = f, f = m;
						for (;;) {
							if (f === e) break b;
							if (p === r && ++u === a && (c = s), p === o && ++d === i && (l = s), (m = f.nextSibling) !== null) break;
							f = p, p = f.parentNode;
						}
						f = m;
					}
					r = c === -1 || l === -1 ? null : {
						start: c,
						end: l
					};
				} else r = null;
			}
			r ||= {
				start: 0,
				end: 0
			};
		} else r = null;
		for (cp = {
			focusedElem: e,
			selectionRange: r
		}, gh = !1, n = (n & 335544064) === n, ru = t, t = n ? 9270 : 1024; ru !== null;) {
			if (e = ru, n && (r = e.deletions, r !== null)) for (a = 0; a < r.length; a++) n && Gl(r[a]);
			if (e.alternate === null && e.flags & 2) n && Fl(e), lu(n);
			else {
				if (e.tag === 22) {
					if (r = e.alternate, e.memoizedState !== null) {
						r !== null && r.memoizedState === null && n && Gl(r), lu(n);
						continue;
					}
					if (r !== null && r.memoizedState !== null) {
						n && Fl(e), lu(n);
						continue;
					}
				}
				r = e.child, (e.subtreeFlags & t) !== 0 && r !== null ? (r.return = e, ru = r) : (n && Kl(e), lu(n));
			}
		}
		Pl = null;
	}
	function lu(e) {
		for (; ru !== null;) {
			var t = ru, n = e, r = t.alternate, i = t.flags;
			switch (t.tag) {
				case 0:
				case 11:
				case 15: break;
				case 1:
					if (i & 1024 && r !== null) {
						n = void 0, i = r.memoizedProps, r = r.memoizedState;
						var a = t.stateNode;
						try {
							var s = hc(t.type, i);
							n = a.getSnapshotBeforeUpdate(s, r), a.__reactInternalSnapshotBeforeUpdate = n;
						} catch (e) {
							ff(t, t.return, e);
						}
					}
					break;
				case 3:
					if (i & 1024) {
						if (r = t.stateNode.containerInfo, n = r.nodeType, n === 9) nm(r);
						else if (n === 1) switch (r.nodeName) {
							case "HEAD":
							case "HTML":
							case "BODY":
								nm(r);
								break;
							default: r.textContent = "";
						}
					}
					break;
				case 5:
				case 26:
				case 27:
				case 6:
				case 4:
				case 17: break;
				case 30:
					n && r !== null && (n = pi(r.memoizedProps, r.stateNode), i = t.memoizedProps, i = hi(i.default, i.update), i !== "none" && zl(r, n, i, r.memoizedState = [], !0));
					break;
				default: if (i & 1024) throw Error(o(163));
			}
			if (r = t.sibling, r !== null) {
				r.return = t.return, ru = r;
				break;
			}
			ru = t.return;
		}
	}
	function uu(e, t, n) {
		var r = n.flags;
		switch (n.tag) {
			case 0:
			case 11:
			case 15:
				Au(e, n), r & 4 && hl(5, n);
				break;
			case 1:
				if (Au(e, n), r & 4) {
					if (e = n.stateNode, t === null) try {
						e.componentDidMount();
					} catch (e) {
						ff(n, n.return, e);
					}
					else {
						var i = hc(n.type, t.memoizedProps);
						t = t.memoizedState;
						try {
							e.componentDidUpdate(i, t, e.__reactInternalSnapshotBeforeUpdate);
						} catch (e) {
							ff(n, n.return, e);
						}
					}
				}
				r & 64 && _l(n), r & 512 && yl(n, n.return);
				break;
			case 3:
				if (Au(e, n), r & 64 && (e = n.updateQueue, e !== null)) {
					if (t = null, n.child !== null) switch (n.child.tag) {
						case 27:
						case 5:
							t = n.child.stateNode;
							break;
						case 1: t = n.child.stateNode;
					}
					try {
						go(e, t);
					} catch (e) {
						ff(n, n.return, e);
					}
				}
				break;
			case 27: t === null && r & 4 && Ml(n);
			case 26:
			case 5:
				Au(e, n), t === null && r & 4 && El(n), r & 512 && yl(n, n.return);
				break;
			case 12:
				Au(e, n);
				break;
			case 31:
				Au(e, n), r & 4 && yu(e, n);
				break;
			case 13:
				Au(e, n), r & 4 && bu(e, n), r & 64 && (e = n.memoizedState, e !== null && (e = e.dehydrated, e !== null && (n = gf.bind(null, n), cm(e, n))));
				break;
			case 22:
				if (r = n.memoizedState !== null || Ql, !r) {
					var a = t !== null && t.memoizedState !== null || $l;
					t = Ql, i = $l, Ql = r, ($l = a) && !i ? (r = 2, n.subtreeFlags & 8772 && (r |= 1), Mu(e, n, r)) : Au(e, n), Ql = t, $l = i;
				}
				break;
			case 30:
				Au(e, n), r & 512 && yl(n, n.return);
				break;
			case 7: r & 512 && yl(n, n.return);
			default: Au(e, n);
		}
	}
	function du(e, t) {
		for (e = e.child; e !== null;) fu(e, t), e = e.sibling;
	}
	function fu(e, t) {
		switch (e.tag) {
			case 5:
			case 26:
				try {
					var n = e.stateNode;
					if (t) {
						var r = n.style;
						typeof r.setProperty == "function" ? r.setProperty("display", "none", "important") : r.display = "none";
					} else {
						var i = e.stateNode, a = e.memoizedProps.style, o = a != null && a.hasOwnProperty("display") ? a.display : null;
						i.style.display = o == null || typeof o == "boolean" ? "" : ("" + o).trim();
					}
				} catch (t) {
					ff(e, e.return, t);
				}
				pu(e, t);
				break;
			case 6:
				try {
					e.stateNode.nodeValue = t ? "" : e.memoizedProps, V = !0;
				} catch (t) {
					ff(e, e.return, t);
				}
				break;
			case 18:
				try {
					var s = e.stateNode;
					t ? wp(s, !0) : wp(e.stateNode, !1);
				} catch (t) {
					ff(e, e.return, t);
				}
				break;
			case 22:
			case 23:
				e.memoizedState === null && du(e, t);
				break;
			default: du(e, t);
		}
	}
	function pu(e, t) {
		if (e.subtreeFlags & 67108864) for (e = e.child; e !== null;) {
			a: {
				var n = e, r = t;
				switch (n.tag) {
					case 4:
						fu(n, r);
						break a;
					case 22:
						n.memoizedState === null && pu(n, r);
						break a;
					default: pu(n, r);
				}
			}
			e = e.sibling;
		}
	}
	function mu(e) {
		var t = e.alternate;
		t !== null && (e.alternate = null, mu(t)), e.child = null, e.deletions = null, e.sibling = null, e.tag === 5 && (t = e.stateNode, t !== null && Mt(t)), e.stateNode = null, e.return = null, e.dependencies = null, e.memoizedProps = null, e.memoizedState = null, e.pendingProps = null, e.stateNode = null, e.updateQueue = null;
	}
	var hu = null, gu = !1;
	function _u(e, t, n) {
		for (n = n.child; n !== null;) vu(e, t, n), n = n.sibling;
	}
	function vu(e, t, n) {
		if ($e && typeof $e.onCommitFiberUnmount == "function") try {
			$e.onCommitFiberUnmount(Qe, n);
		} catch {}
		switch (n.tag) {
			case 26:
				$l || bl(n, t), _u(e, t, n), n.memoizedState ? n.memoizedState.count-- : n.stateNode && !$l && (n = n.stateNode, n.parentNode.removeChild(n));
				break;
			case 27:
				$l || bl(n, t), Cl(n);
				var r = hu, i = gu;
				Sp(n.type) && (hu = n.stateNode, gu = !1), _u(e, t, n), gm(n.stateNode, n.type, n.memoizedProps), hu = r, gu = i;
				break;
			case 5: $l || bl(n, t), Cl(n);
			case 6:
				if (n.tag === 6 && Cl(n), r = hu, i = gu, hu = null, _u(e, t, n), hu = r, gu = i, hu !== null) {
					if (gu) try {
						(hu.nodeType === 9 ? hu.body : hu.nodeName === "HTML" ? hu.ownerDocument.body : hu).removeChild(n.stateNode), V = !0;
					} catch (e) {
						ff(n, t, e);
					}
					else try {
						hu.removeChild(n.stateNode), V = !0;
					} catch (e) {
						ff(n, t, e);
					}
				}
				break;
			case 18:
				hu !== null && (gu ? (e = hu, Cp(e.nodeType === 9 ? e.body : e.nodeName === "HTML" ? e.ownerDocument.body : e, n.stateNode), Hh(e)) : Cp(hu, n.stateNode));
				break;
			case 4:
				r = hu, i = gu, hu = n.stateNode.containerInfo, gu = !0, _u(e, t, n), hu = r, gu = i;
				break;
			case 0:
			case 11:
			case 14:
			case 15:
				gl(2, n, t), $l || gl(4, n, t), _u(e, t, n);
				break;
			case 1:
				$l || (bl(n, t), r = n.stateNode, typeof r.componentWillUnmount == "function" && vl(n, t, r)), _u(e, t, n);
				break;
			case 21:
				_u(e, t, n);
				break;
			case 22:
				$l = (r = $l) || n.memoizedState !== null, _u(e, t, n), $l = r;
				break;
			case 30:
				bl(n, t), _u(e, t, n);
				break;
			case 7:
				$l || bl(n, t), _u(e, t, n);
				break;
			default: _u(e, t, n);
		}
	}
	function yu(e, t) {
		if (t.memoizedState === null && (e = t.alternate, e !== null && (e = e.memoizedState, e !== null))) {
			e = e.dehydrated;
			try {
				Hh(e);
			} catch (e) {
				ff(t, t.return, e);
			}
		}
	}
	function bu(e, t) {
		if (t.memoizedState === null && (e = t.alternate, e !== null && (e = e.memoizedState, e !== null && (e = e.dehydrated, e !== null)))) try {
			Hh(e);
		} catch (e) {
			ff(t, t.return, e);
		}
	}
	function xu(e) {
		switch (e.tag) {
			case 31:
			case 13:
			case 19:
				var t = e.stateNode;
				return t === null && (t = e.stateNode = new nu()), t;
			case 22: return e = e.stateNode, t = e._retryCache, t === null && (t = e._retryCache = new nu()), t;
			default: throw Error(o(435, e.tag));
		}
	}
	function Su(e, t) {
		var n = xu(e);
		t.forEach(function(t) {
			if (!n.has(t)) {
				n.add(t);
				var r = _f.bind(null, e, t);
				t.then(r, r);
			}
		});
	}
	function Cu(e, t, n) {
		var r = t.deletions;
		if (r !== null) for (var i = 0; i < r.length; i++) {
			var a = r[i], s = e, c = t, l = c;
			a: for (; l !== null;) {
				switch (l.tag) {
					case 27:
						if (Sp(l.type)) {
							hu = l.stateNode, gu = !1;
							break a;
						}
						break;
					case 5:
						hu = l.stateNode, gu = !1;
						break a;
					case 3:
					case 4:
						hu = l.stateNode.containerInfo, gu = !0;
						break a;
				}
				l = l.return;
			}
			if (hu === null) throw Error(o(160));
			vu(s, c, a), hu = null, gu = !1, s = a.alternate, s !== null && (s.return = null), a.return = null;
		}
		if (t.subtreeFlags & 13886) for (t = t.child; t !== null;) Tu(t, e, n), t = t.sibling;
	}
	var wu = null;
	function Tu(e, t, n) {
		var r = e.alternate, i = e.flags;
		switch (e.tag) {
			case 0:
			case 11:
			case 14:
			case 15:
				if (i & 4 && (r = e.updateQueue, r = r === null ? null : r.events, r !== null)) for (var a = 0; a < r.length; a++) {
					var s = r[a];
					s.ref.impl = s.nextImpl;
				}
				Cu(t, e, n), Eu(e), i & 4 && (gl(3, e, e.return), hl(3, e), gl(5, e, e.return));
				break;
			case 1:
				Cu(t, e, n), Eu(e), i & 512 && ($l || r === null || bl(r, r.return)), i & 64 && Ql && (e = e.updateQueue, e !== null && (t = e.callbacks, t !== null && (n = e.shared.hiddenCallbacks, e.shared.hiddenCallbacks = n === null ? t : n.concat(t))));
				break;
			case 26:
				if (a = wu, Cu(t, e, n), Eu(e), i & 512 && ($l || r === null || bl(r, r.return)), i & 4) {
					if (i = r === null ? null : r.memoizedState, n = e.memoizedState, r === null) {
						if (n === null) {
							if (e.stateNode === null) {
								if (Ql) e.stateNode = fp(e.type, e.memoizedProps, t.containerInfo, e);
								else {
									a: {
										t = e.type, n = e.memoizedProps, i = a.ownerDocument || a;
										b: switch (t) {
											case "title":
												r = i.getElementsByTagName("title")[0], (!r || r[At] || r[L] || r.namespaceURI === "http://www.w3.org/2000/svg" || r.hasAttribute("itemprop")) && (r = i.createElement(t), i.head.insertBefore(r, i.querySelector("head > title"))), np(r, t, n), r[L] = e, R(r), t = r;
												break a;
											case "link":
												if (a = Gm("link", "href", i).get(t + (n.href || ""))) {
													for (s = 0; s < a.length; s++) if (r = a[s], r.getAttribute("href") === (n.href == null || n.href === "" ? null : n.href) && r.getAttribute("rel") === (n.rel == null ? null : n.rel) && r.getAttribute("title") === (n.title == null ? null : n.title) && r.getAttribute("crossorigin") === (n.crossOrigin == null ? null : n.crossOrigin)) {
														a.splice(s, 1);
														break b;
													}
												}
												r = i.createElement(t), np(r, t, n), i.head.appendChild(r);
												break;
											case "meta":
												if (a = Gm("meta", "content", i).get(t + (n.content || ""))) {
													for (s = 0; s < a.length; s++) if (r = a[s], r.getAttribute("content") === (n.content == null ? null : "" + n.content) && r.getAttribute("name") === (n.name == null ? null : n.name) && r.getAttribute("property") === (n.property == null ? null : n.property) && r.getAttribute("http-equiv") === (n.httpEquiv == null ? null : n.httpEquiv) && r.getAttribute("charset") === (n.charSet == null ? null : n.charSet)) {
														a.splice(s, 1);
														break b;
													}
												}
												r = i.createElement(t), np(r, t, n), i.head.appendChild(r);
												break;
											default: throw Error(o(468, t));
										}
										r[L] = e, R(r), t = r;
									}
									e.stateNode = t;
								}
							} else Ql || Km(a, e.type, e.stateNode);
						} else e.stateNode = Bm(a, n, e.memoizedProps);
					} else i === n ? n === null && e.stateNode !== null && Dl(e, e.memoizedProps, r.memoizedProps) : (i === null ? (t = r.stateNode, t === null || $l || t.parentNode.removeChild(t)) : i.count--, n === null ? Ql || Km(a, e.type, e.stateNode) : Bm(a, n, e.memoizedProps));
				}
				break;
			case 27:
				Cu(t, e, n), Eu(e), i & 512 && ($l || r === null || bl(r, r.return)), r !== null && i & 4 && Dl(e, e.memoizedProps, r.memoizedProps);
				break;
			case 5:
				if (a = eu, eu = !1, Cu(t, e, n), eu = a, Eu(e), i & 512 && ($l || r === null || bl(r, r.return)), e.flags & 32) {
					t = e.stateNode;
					try {
						sn(t, ""), V = !0;
					} catch (t) {
						ff(e, e.return, t);
					}
				}
				i & 4 && e.stateNode != null && (t = e.memoizedProps, Dl(e, t, r === null ? t : r.memoizedProps)), i & 1024 && (tu = !0);
				break;
			case 6:
				if (Cu(t, e, n), Eu(e), i & 4) {
					if (e.stateNode === null) throw Error(o(162));
					t = e.memoizedProps, n = e.stateNode;
					try {
						n.nodeValue = t, V = !0;
					} catch (t) {
						ff(e, e.return, t);
					}
				}
				break;
			case 3:
				if (V = !1, Wm = null, a = wu, wu = bm(t.containerInfo), Cu(t, e, n), wu = a, Eu(e), i & 4 && r !== null && r.memoizedState.isDehydrated) try {
					Hh(t.containerInfo);
				} catch (t) {
					ff(e, e.return, t);
				}
				tu && (tu = !1, Du(e)), V = !1;
				break;
			case 4:
				i = eu, eu = Ql, r = Wt(), a = wu, wu = bm(e.stateNode.containerInfo), Cu(t, e, n), Eu(e), wu = a, V && au && (ou = !0), V = r, eu = i;
				break;
			case 12:
				Cu(t, e, n), Eu(e);
				break;
			case 31:
				Cu(t, e, n), Eu(e), i & 4 && (t = e.updateQueue, t !== null && (e.updateQueue = null, Su(e, t)));
				break;
			case 13:
				Cu(t, e, n), Eu(e), e.child.flags & 8192 && e.memoizedState !== null != (r !== null && r.memoizedState !== null) && (fd = P()), i & 4 && (t = e.updateQueue, t !== null && (e.updateQueue = null, Su(e, t)));
				break;
			case 22:
				a = e.memoizedState !== null, s = r !== null && r.memoizedState !== null;
				var c = Ql, l = $l, u = eu;
				Ql = c || a, eu = u || a, $l = l || s, Cu(t, e, n), $l = l, eu = u, Ql = c, Eu(e), i & 8192 && (t = e.stateNode, t._visibility = a ? t._visibility & -2 : t._visibility | 1, !a || r === null || s || Ql || $l || (t = s || $l, n = Ql, r = $l, Ql = a || Ql, $l = t, ju(e, 2), Ql = n, $l = r), !a && eu || du(e, a)), i & 4 && (t = e.updateQueue, t !== null && (n = t.retryQueue, n !== null && (t.retryQueue = null, Su(e, n))));
				break;
			case 19:
				Cu(t, e, n), Eu(e), i & 4 && (t = e.updateQueue, t !== null && (e.updateQueue = null, Su(e, t)));
				break;
			case 30:
				i & 512 && ($l || r === null || bl(r, r.return)), i = Wt(), a = au, s = (n & 335544064) === n, c = e.memoizedProps, au = s && hi(c.default, c.update) !== "none", Cu(t, e, n), Eu(e), s && r !== null && V && (e.flags |= 4), au = a, V = i;
				break;
			case 21: break;
			case 7: i & 512 && ($l || r === null || bl(r, r.return)), r && r.stateNode !== null && (r.stateNode._fragmentFiber = e);
			default: Cu(t, e, n), Eu(e);
		}
	}
	function Eu(e) {
		var t = e.flags;
		if (t & 2) {
			try {
				for (var n, r = e.return; r !== null;) {
					if (Ol(r)) {
						n = r;
						break;
					}
					r = r.return;
				}
				r = null;
				for (var i = e.return; i !== null;) {
					if (Tl(i)) {
						var a = i.stateNode;
						r === null ? r = [a] : r.push(a);
					}
					if (wl(i)) break;
					i = i.return;
				}
				var s = r;
				if (n == null) throw Error(o(160));
				switch (n.tag) {
					case 27:
						var c = n.stateNode;
						jl(e, kl(e), c, s);
						break;
					case 5:
						var l = n.stateNode;
						n.flags & 32 && (sn(l, ""), n.flags &= -33), jl(e, kl(e), l, s);
						break;
					case 3:
					case 4:
						var u = n.stateNode.containerInfo;
						Al(e, kl(e), u, s);
						break;
					default: throw Error(o(161));
				}
			} catch (t) {
				ff(e, e.return, t);
			}
			e.flags &= -3;
		}
		t & 4096 && (e.flags &= -4097);
	}
	function Du(e) {
		if (e.subtreeFlags & 1024) for (e = e.child; e !== null;) {
			var t = e;
			Du(t), t.tag === 5 && t.flags & 1024 && (t = t.stateNode, gh = !0, t.reset(), gh = !1), e = e.sibling;
		}
	}
	function Ou(e, t) {
		if (t.subtreeFlags & 9270) for (t = t.child; t !== null;) ku(t, e), t = t.sibling;
		else Zl(t, !1);
	}
	function ku(e, t) {
		var n = e.alternate;
		if (n === null) Ul(e, !1);
		else switch (e.tag) {
			case 3:
				if (su = iu = !1, Ll(), Ou(t, e), !iu && !ou) {
					if (e = Il, e !== null) for (var r = 0; r < e.length; r += 3) {
						n = e[r];
						var i = e[r + 1];
						Ep(n, e[r + 2]), n = n.ownerDocument.documentElement, n !== null && n.animate({
							opacity: [0, 0],
							pointerEvents: ["none", "none"]
						}, {
							duration: 0,
							fill: "forwards",
							pseudoElement: "::view-transition-group(" + i + ")"
						});
					}
					e = t.containerInfo, e = e.nodeType === 9 ? e.documentElement : e.ownerDocument.documentElement, e !== null && e.style.viewTransitionName === "" && (e.style.viewTransitionName = "none", e.animate({
						opacity: [0, 0],
						pointerEvents: ["none", "none"]
					}, {
						duration: 0,
						fill: "forwards",
						pseudoElement: "::view-transition-group(root)"
					}), e.animate({
						width: [0, 0],
						height: [0, 0]
					}, {
						duration: 0,
						fill: "forwards",
						pseudoElement: "::view-transition"
					})), su = !0;
				}
				Il = null;
				break;
			case 5:
				Ou(t, e);
				break;
			case 4:
				r = iu, iu = !1, Ou(t, e), iu && (ou = !0), iu = r;
				break;
			case 22:
				e.memoizedState === null && (n.memoizedState === null ? Ou(t, e) : Ul(e, !1));
				break;
			case 30:
				r = iu, i = Ll(), iu = !1, Ou(t, e), iu && (e.flags |= 4);
				var a = e.memoizedProps, o = e.stateNode;
				t = pi(a, o), o = pi(n.memoizedProps, o);
				var s = hi(a.default, a.update);
				s === "none" ? t = !1 : (a = n.memoizedState, n.memoizedState = null, n = e.child, Rl = 0, t = Xl(e, n, t, o, s, a, !0), Rl !== (a === null ? 0 : a.length) && (e.flags |= 32)), e.flags & 4 && t ? (jd(e, e.memoizedProps.onUpdate), Il = i) : i !== null && (i.push.apply(i, Il), Il = i), iu = e.flags & 32 ? !0 : r;
				break;
			default: Ou(t, e);
		}
	}
	function Au(e, t) {
		if (t.subtreeFlags & 8772) for (t = t.child; t !== null;) uu(e, t.alternate, t), t = t.sibling;
	}
	function ju(e, t) {
		for (e = e.child; e !== null;) {
			var n = e, r = t;
			switch (n.tag) {
				case 0:
				case 11:
				case 14:
				case 15:
					gl(4, n, n.return), ju(n, r);
					break;
				case 1:
					bl(n, n.return);
					var i = n.stateNode;
					typeof i.componentWillUnmount == "function" && vl(n, n.return, i), ju(n, r);
					break;
				case 27: r & 2 && gm(n.stateNode, n.type, n.memoizedProps);
				case 5:
					bl(n, n.return), n.tag !== 5 && n.tag !== 27 || Cl(n), ju(n, r);
					break;
				case 6:
					Cl(n);
					break;
				case 26:
					bl(n, n.return), i = n.stateNode, n.memoizedState !== null || i === null || $l || i.parentNode.removeChild(i), ju(n, r);
					break;
				case 22:
					n.memoizedState === null && ju(n, r);
					break;
				case 30:
					bl(n, n.return), ju(n, r);
					break;
				case 7: bl(n, n.return);
				default: ju(n, r);
			}
			e = e.sibling;
		}
	}
	function Mu(e, t, n) {
		for (n = t.subtreeFlags & 8772 ? n : n & -2, t = t.child; t !== null;) {
			var r = t.alternate, i = e, a = t, o = a.flags, s = !!(n & 1);
			switch (a.tag) {
				case 0:
				case 11:
				case 15:
					Mu(i, a, n), hl(4, a);
					break;
				case 1:
					if (Mu(i, a, n), r = a, i = r.stateNode, typeof i.componentDidMount == "function") try {
						i.componentDidMount();
					} catch (e) {
						ff(r, r.return, e);
					}
					if (r = a, i = r.updateQueue, i !== null) {
						var c = r.stateNode;
						try {
							var l = i.shared.hiddenCallbacks;
							if (l !== null) for (i.shared.hiddenCallbacks = null, i = 0; i < l.length; i++) ho(l[i], c);
						} catch (e) {
							ff(r, r.return, e);
						}
					}
					s && o & 64 && _l(a), yl(a, a.return);
					break;
				case 27: n & 2 && Ml(a);
				case 5:
					a.tag !== 5 && a.tag !== 27 || Sl(a), Mu(i, a, n), s && r === null && o & 4 && El(a), yl(a, a.return);
					break;
				case 6:
					Sl(a);
					break;
				case 26:
					c = a.stateNode, a.memoizedState !== null || c === null || Ql || Km(bm(c.ownerDocument), a.type, c), Mu(i, a, n), s && r === null && o & 4 && El(a), yl(a, a.return);
					break;
				case 12:
					Mu(i, a, n);
					break;
				case 31:
					Mu(i, a, n), s && o & 4 && yu(i, a);
					break;
				case 13:
					Mu(i, a, n), s && o & 4 && bu(i, a);
					break;
				case 22:
					a.memoizedState === null && Mu(i, a, n), yl(a, a.return);
					break;
				case 30:
					Mu(i, a, n), yl(a, a.return);
					break;
				case 7: yl(a, a.return);
				default: Mu(i, a, n);
			}
			t = t.sibling;
		}
	}
	function Nu(e, t) {
		var n = null;
		e !== null && e.memoizedState !== null && e.memoizedState.cachePool !== null && (n = e.memoizedState.cachePool.pool), e = null, t.memoizedState !== null && t.memoizedState.cachePool !== null && (e = t.memoizedState.cachePool.pool), e !== n && (e != null && e.refCount++, n != null && wa(n));
	}
	function Pu(e, t) {
		e = null, t.alternate !== null && (e = t.alternate.memoizedState.cache), t = t.memoizedState.cache, t !== e && (t.refCount++, e != null && wa(e));
	}
	function Fu(e, t, n, r) {
		var i = (n & 335544064) === n;
		if (t.subtreeFlags & (i ? 10262 : 10256)) for (t = t.child; t !== null;) Iu(e, t, n, r), t = t.sibling;
		else i && Yl(t);
	}
	function Iu(e, t, n, r) {
		var i = (n & 335544064) === n;
		i && t.alternate === null && t.return !== null && t.return.alternate !== null && Jl(t);
		var a = t.flags;
		switch (t.tag) {
			case 0:
			case 11:
			case 15:
				Fu(e, t, n, r), a & 2048 && hl(9, t);
				break;
			case 1:
				Fu(e, t, n, r);
				break;
			case 3:
				Fu(e, t, n, r), i && su && (e = e.containerInfo, e = e.nodeType === 9 ? e.body : e.nodeName === "HTML" ? e.ownerDocument.body : e, e.style.viewTransitionName === "root" && (e.style.viewTransitionName = ""), e = e.ownerDocument.documentElement, e !== null && e.style.viewTransitionName === "none" && (e.style.viewTransitionName = "")), a & 2048 && (a = null, t.alternate !== null && (a = t.alternate.memoizedState.cache), t = t.memoizedState.cache, t !== a && (t.refCount++, a != null && wa(a)));
				break;
			case 12:
				if (a & 2048) {
					Fu(e, t, n, r), a = t.stateNode;
					try {
						var o = t.memoizedProps, s = o.id, c = o.onPostCommit;
						typeof c == "function" && c(s, t.alternate === null ? "mount" : "update", a.passiveEffectDuration, -0);
					} catch (e) {
						ff(t, t.return, e);
					}
				} else Fu(e, t, n, r);
				break;
			case 31:
				Fu(e, t, n, r);
				break;
			case 13:
				Fu(e, t, n, r);
				break;
			case 23: break;
			case 22:
				o = t.stateNode, s = t.alternate, t.memoizedState === null ? (i && s !== null && s.memoizedState !== null && Jl(t), o._visibility & 2 ? Fu(e, t, n, r) : (o._visibility |= 2, Lu(e, t, n, r, !!(t.subtreeFlags & 10256) || !1))) : (i && s !== null && s.memoizedState === null && Jl(s), o._visibility & 2 ? Fu(e, t, n, r) : Ru(e, t)), a & 2048 && Nu(s, t);
				break;
			case 24:
				Fu(e, t, n, r), a & 2048 && Pu(t.alternate, t);
				break;
			case 30:
				i && (a = t.alternate, a !== null && (Vl(a.child, !0), Vl(t.child, !0))), Fu(e, t, n, r);
				break;
			default: Fu(e, t, n, r);
		}
	}
	function Lu(e, t, n, r, i) {
		for (i &&= !!(t.subtreeFlags & 10256) || !1, t = t.child; t !== null;) {
			var a = e, o = t, s = n, c = r, l = o.flags;
			switch (o.tag) {
				case 0:
				case 11:
				case 15:
					Lu(a, o, s, c, i), hl(8, o);
					break;
				case 23: break;
				case 22:
					var u = o.stateNode;
					o.memoizedState === null ? (u._visibility |= 2, Lu(a, o, s, c, i)) : u._visibility & 2 ? Lu(a, o, s, c, i) : Ru(a, o), i && l & 2048 && Nu(o.alternate, o);
					break;
				case 24:
					Lu(a, o, s, c, i), i && l & 2048 && Pu(o.alternate, o);
					break;
				default: Lu(a, o, s, c, i);
			}
			t = t.sibling;
		}
	}
	function Ru(e, t) {
		if (t.subtreeFlags & 10256) for (t = t.child; t !== null;) {
			var n = e, r = t, i = r.flags;
			switch (r.tag) {
				case 22:
					Ru(n, r), i & 2048 && Nu(r.alternate, r);
					break;
				case 24:
					Ru(n, r), i & 2048 && Pu(r.alternate, r);
					break;
				default: Ru(n, r);
			}
			t = t.sibling;
		}
	}
	var zu = 8192;
	function Bu(e, t, n) {
		if (e.subtreeFlags & zu) for (e = e.child; e !== null;) Vu(e, t, n), e = e.sibling;
	}
	function Vu(e, t, n) {
		switch (e.tag) {
			case 26:
				Bu(e, t, n), e.flags & zu && (e.memoizedState === null ? (e = e.stateNode, (t & 335544128) === t && Zm(n, e)) : Qm(n, wu, e.memoizedState, e.memoizedProps));
				break;
			case 5:
				Bu(e, t, n), e.flags & zu && (e = e.stateNode, (t & 335544128) === t && Zm(n, e));
				break;
			case 3:
			case 4:
				var r = wu;
				wu = bm(e.stateNode.containerInfo), Bu(e, t, n), wu = r;
				break;
			case 22:
				e.memoizedState === null && (r = e.alternate, r !== null && r.memoizedState !== null ? (r = zu, zu = 16777216, Bu(e, t, n), zu = r) : Bu(e, t, n));
				break;
			case 30:
				if ((e.flags & zu) !== 0 && (r = e.memoizedProps.name, r != null && r !== "auto")) {
					var i = e.stateNode;
					i.paired = null, Pl === null && (Pl = /* @__PURE__ */ new Map()), Pl.set(r, i);
				}
				Bu(e, t, n);
				break;
			default: Bu(e, t, n);
		}
	}
	function Hu(e) {
		var t = e.alternate;
		if (t !== null && (e = t.child, e !== null)) {
			t.child = null;
			do
				t = e.sibling, e.sibling = null, e = t;
			while (e !== null);
		}
	}
	function Uu(e) {
		var t = e.deletions;
		if (e.flags & 16) {
			if (t !== null) for (var n = 0; n < t.length; n++) {
				var r = t[n];
				ru = r, Ku(r, e);
			}
			Hu(e);
		}
		if (e.subtreeFlags & 10256) for (e = e.child; e !== null;) Wu(e), e = e.sibling;
	}
	function Wu(e) {
		switch (e.tag) {
			case 0:
			case 11:
			case 15:
				Uu(e), e.flags & 2048 && gl(9, e, e.return);
				break;
			case 3:
				Uu(e);
				break;
			case 12:
				Uu(e);
				break;
			case 22:
				var t = e.stateNode;
				e.memoizedState !== null && t._visibility & 2 && (e.return === null || e.return.tag !== 13) ? (t._visibility &= -3, Gu(e)) : Uu(e);
				break;
			default: Uu(e);
		}
	}
	function Gu(e) {
		var t = e.deletions;
		if (e.flags & 16) {
			if (t !== null) for (var n = 0; n < t.length; n++) {
				var r = t[n];
				ru = r, Ku(r, e);
			}
			Hu(e);
		}
		for (e = e.child; e !== null;) {
			switch (t = e, t.tag) {
				case 0:
				case 11:
				case 15:
					gl(8, t, t.return), Gu(t);
					break;
				case 22:
					n = t.stateNode, n._visibility & 2 && (n._visibility &= -3, Gu(t));
					break;
				default: Gu(t);
			}
			e = e.sibling;
		}
	}
	function Ku(e, t) {
		for (; ru !== null;) {
			var n = ru;
			switch (n.tag) {
				case 0:
				case 11:
				case 15:
					gl(8, n, t);
					break;
				case 23:
				case 22:
					if (n.memoizedState !== null && n.memoizedState.cachePool !== null) {
						var r = n.memoizedState.cachePool.pool;
						r != null && r.refCount++;
					}
					break;
				case 24: wa(n.memoizedState.cache);
			}
			if (r = n.child, r !== null) r.return = n, ru = r;
			else a: for (n = e; ru !== null;) {
				r = ru;
				var i = r.sibling, a = r.return;
				if (mu(r), r === n) {
					ru = null;
					break a;
				}
				if (i !== null) {
					i.return = a, ru = i;
					break a;
				}
				ru = a;
			}
		}
	}
	var qu = {
		getCacheForType: function(e) {
			var t = ga(Sa), n = t.data.get(e);
			return n === void 0 && (n = e(), t.data.set(e, n)), n;
		},
		cacheSignal: function() {
			return ga(Sa).controller.signal;
		}
	}, Ju = typeof WeakMap == "function" ? WeakMap : Map, Yu = 0, Xu = null, Z = null, Q = 0, Zu = 0, Qu = null, $u = !1, ed = !1, td = !1, nd = 0, rd = 0, id = 0, ad = 0, od = 0, sd = 0, cd = 0, ld = null, ud = null, dd = !1, fd = 0, pd = 0, md = Infinity, hd = null, gd = null, _d = 0, vd = null, yd = null, bd = 0, xd = 0, Sd = null, Cd = null, wd = null, Td = null, Ed = null, Dd = 0, Od = null;
	function kd() {
		return Yu & 2 && Q !== 0 ? Q & -Q : A.T === null ? xt() : Nf();
	}
	function Ad() {
		if (sd === 0) {
			if (!(Q & 536870912) || J) {
				var e = ot;
				ot <<= 1, !(ot & 3932160) && (ot = 262144), sd = e;
			} else sd = 536870912;
		}
		return e = So.current, e !== null && (e.flags |= 32), sd;
	}
	function jd(e, t) {
		if (t != null) {
			var n = e.stateNode, r = n.ref;
			r === null && (r = n.ref = Pp(pi(e.memoizedProps, n))), Td === null && (Td = []), Td.push(t.bind(null, r));
		}
	}
	function Md(e, t, n) {
		(e === Xu && (Zu === 2 || Zu === 9) || e.cancelPendingCommit !== null) && (zd(e, 0), Id(e, Q, sd, !1)), ht(e, n), Yu & 2 && e === Xu || (e === Xu && (!(Yu & 2) && (ad |= n), rd === 4 && Id(e, Q, sd, !1)), Tf(e));
	}
	function Nd(e, t, n) {
		if (Yu & 6) throw Error(o(327));
		var r = !n && !(t & 127) && (t & e.expiredLanes) === 0 || ut(e, t), i = r ? qd(e, t) : Gd(e, t, !0), a = r;
		do {
			if (i === 0) {
				ed && !r && Id(e, t, 0, !1);
				break;
			}
			if (n = e.current.alternate, a && !Fd(n)) i = Gd(e, t, !1), a = !1;
			else {
				if (i === 2) {
					if (a = t, e.errorRecoveryDisabledLanes & a) var s = 0;
					else s = e.pendingLanes & -536870913, s = s === 0 ? s & 536870912 ? 536870912 : 0 : s;
					if (s !== 0) {
						t = s;
						a: {
							var c = e;
							i = ld;
							var l = c.current.memoizedState.isDehydrated;
							if (l && (zd(c, s).flags |= 256), s = Gd(c, s, !1), s !== 2 && s !== 6) {
								if (td && !l) {
									c.errorRecoveryDisabledLanes |= a, ad |= a, i = 4;
									break a;
								}
								a = ud, ud = i, a !== null && (ud === null ? ud = a : ud.push.apply(ud, a));
							}
							i = s;
						}
						if (a = !1, i !== 2) continue;
					}
				}
				if (i === 1) {
					zd(e, 0), Id(e, t, 0, !0);
					break;
				}
				a: {
					switch (r = e, a = i, a) {
						case 0:
						case 1: throw Error(o(345));
						case 4: if ((t & 4194048) !== t && (t & 62914560) !== t) break;
						case 6:
							Id(r, t, sd, !$u);
							break a;
						case 2:
							ud = null;
							break;
						case 3:
						case 5: break;
						default: throw Error(o(329));
					}
					if ((t & 62914560) === t && (i = fd + 300 - P(), 10 < i)) {
						if (Id(r, t, sd, !$u), lt(r, 0, !0) !== 0) break a;
						bd = t, r.timeoutHandle = gp(Pd.bind(null, r, n, ud, hd, dd, t, sd, ad, cd, $u, a, "Throttled", -0, 0), i);
						break a;
					}
					Pd(r, n, ud, hd, dd, t, sd, ad, cd, $u, a, null, -0, 0);
				}
				break;
			}
		} while (1);
		Tf(e);
	}
	function Pd(e, t, n, r, i, a, o, s, c, l, u, d, f, p) {
		e.timeoutHandle = -1;
		var m = t.subtreeFlags, h = (a & 335544064) === a;
		d = null, (h || m & 8192 || (m & 16785408) == 16785408) && (d = {
			stylesheets: null,
			count: 0,
			imgCount: 0,
			imgBytes: 0,
			suspenseyImages: [],
			waitingForImages: !0,
			waitingForViewTransition: !1,
			unsuspend: hn
		}, Pl = null, Vu(t, a, d), h && (m = d, h = e.containerInfo, h = (h.nodeType === 9 ? h : h.ownerDocument).__reactViewTransition, h != null && (m.count++, m.waitingForViewTransition = !0, m = nh.bind(m), h.finished.then(m, m))), m = (a & 62914560) === a ? fd - P() : (a & 4194048) === a ? pd - P() : 0, m = eh(d, m), m !== null) ? (bd = a, e.cancelPendingCommit = m(ef.bind(null, e, t, a, n, r, i, o, s, c, l, u, d, null, f, p)), Id(e, a, o, !l)) : ef(e, t, a, n, r, i, o, s, c, l, u, d);
	}
	function Fd(e) {
		for (var t = e;;) {
			var n = t.tag;
			if ((n === 0 || n === 11 || n === 15) && t.flags & 16384 && (n = t.updateQueue, n !== null && (n = n.stores, n !== null))) for (var r = 0; r < n.length; r++) {
				var i = n[r], a = i.getSnapshot;
				i = i.value;
				try {
					if (!Lr(a(), i)) return !1;
				} catch {
					return !1;
				}
			}
			if (n = t.child, t.subtreeFlags & 16384 && n !== null) n.return = t, t = n;
			else {
				if (t === e) break;
				for (; t.sibling === null;) {
					if (t.return === null || t.return === e) return !0;
					t = t.return;
				}
				t.sibling.return = t.return, t = t.sibling;
			}
		}
		return !0;
	}
	function Id(e, t, n, r) {
		t = dt(e, t), t &= ~od, t &= ~ad, e.suspendedLanes |= t, e.pingedLanes &= ~t, r && (e.warmLanes |= t), r = e.expirationTimes;
		for (var i = t; 0 < i;) {
			var a = 31 - tt(i), o = 1 << a;
			r[a] = -1, i &= ~o;
		}
		n !== 0 && gt(e, n, t);
	}
	function Ld() {
		return Yu & 6 ? !0 : (Ef(0, !1), !1);
	}
	function Rd() {
		if (Z !== null) {
			if (Zu === 0) var e = Z.return;
			else e = Z, ca = sa = null, Zo(e), Xa = null, Za = 0, e = Z;
			for (; e !== null;) ml(e.alternate, e), e = e.return;
			Z = null;
		}
	}
	function zd(e, t) {
		var n = e.timeoutHandle;
		return n !== -1 && (e.timeoutHandle = -1, _p(n)), n = e.cancelPendingCommit, n !== null && (e.cancelPendingCommit = null, n()), bd = 0, Rd(), Xu = e, Z = n = ki(e.current, null), Q = t, Zu = 0, Qu = null, $u = !1, ed = ut(e, t), td = !1, cd = sd = od = ad = id = rd = 0, ud = ld = null, dd = !1, nd = dt(e, t), bi(), n;
	}
	function Bd(e, t) {
		X = null, A.H = sc, t === Ba || t === Ha ? (t = Ja(), Zu = 3) : t === Va ? (t = Ja(), Zu = 4) : Zu = t === Tc ? 8 : typeof t == "object" && t && typeof t.then == "function" ? 6 : 1, Qu = t, Z === null && (rd = 1, yc(e, Li(t, e.current)));
	}
	function Vd() {
		var e = So.current;
		return e === null ? !0 : (Q & 4194048) === Q ? Co === null : (Q & 62914560) === Q || Q & 536870912 ? e === Co : !1;
	}
	function Hd() {
		var e = A.H;
		return A.H = sc, e === null ? sc : e;
	}
	function Ud() {
		var e = A.A;
		return A.A = qu, e;
	}
	function Wd() {
		rd = 4, $u || (Q & 4194048) !== Q && So.current !== null || (ed = !0), !(id & 134217727) && !(ad & 134217727) || Xu === null || Id(Xu, Q, sd, !1);
	}
	function Gd(e, t, n) {
		var r = Yu;
		Yu |= 2;
		var i = Hd(), a = Ud();
		(Xu !== e || Q !== t) && (hd = null, zd(e, t)), t = !1;
		var o = rd;
		a: do
			try {
				if (Zu !== 0 && Z !== null) {
					var s = Z, c = Qu;
					switch (Zu) {
						case 8:
							Rd(), o = 6;
							break a;
						case 3:
						case 2:
						case 9:
						case 6:
							So.current === null && (t = !0);
							var l = Zu;
							if (Zu = 0, Qu = null, Zd(e, s, c, l), n && ed) {
								o = 0;
								break a;
							}
							break;
						default: l = Zu, Zu = 0, Qu = null, Zd(e, s, c, l);
					}
				}
				Kd(), o = rd;
				break;
			} catch (t) {
				Bd(e, t);
			}
		while (1);
		return t && e.shellSuspendCounter++, ca = sa = null, Yu = r, A.H = i, A.A = a, Z === null && (Xu = null, Q = 0, bi()), o;
	}
	function Kd() {
		for (; Z !== null;) Yd(Z);
	}
	function qd(e, t) {
		var n = Yu;
		Yu |= 2;
		var r = Hd(), i = Ud();
		Xu !== e || Q !== t ? (hd = null, md = P() + 500, zd(e, t)) : ed = ut(e, t);
		a: do
			try {
				if (Zu !== 0 && Z !== null) {
					t = Z;
					var a = Qu;
					b: switch (Zu) {
						case 1:
							Zu = 0, Qu = null, Zd(e, t, a, 1);
							break;
						case 2:
						case 9:
							if (Wa(a)) {
								Zu = 0, Qu = null, Xd(t);
								break;
							}
							t = function() {
								Zu !== 2 && Zu !== 9 || Xu !== e || (Zu = 7), Tf(e);
							}, a.then(t, t);
							break a;
						case 3:
							Zu = 7;
							break a;
						case 4:
							Zu = 5;
							break a;
						case 7:
							Wa(a) ? (Zu = 0, Qu = null, Xd(t)) : (Zu = 0, Qu = null, Zd(e, t, a, 7));
							break;
						case 5:
							var s = null;
							switch (Z.tag) {
								case 26: s = Z.memoizedState;
								case 5:
								case 27:
									var c = Z;
									if (s ? Ym(s) : c.stateNode.complete) {
										Zu = 0, Qu = null;
										var l = c.sibling;
										if (l !== null) Z = l;
										else {
											var u = c.return;
											u === null ? Z = null : (Z = u, Qd(u));
										}
										break b;
									}
							}
							Zu = 0, Qu = null, Zd(e, t, a, 5);
							break;
						case 6:
							Zu = 0, Qu = null, Zd(e, t, a, 6);
							break;
						case 8:
							Rd(), rd = 6;
							break a;
						default: throw Error(o(462));
					}
				}
				Jd();
				break;
			} catch (t) {
				Bd(e, t);
			}
		while (1);
		return ca = sa = null, A.H = r, A.A = i, Yu = n, Z === null ? (Xu = null, Q = 0, bi(), rd) : 0;
	}
	function Jd() {
		for (; Z !== null && !Ue();) Yd(Z);
	}
	function Yd(e) {
		var t = al(e.alternate, e, nd);
		e.memoizedProps = e.pendingProps, t === null ? Qd(e) : Z = t;
	}
	function Xd(e) {
		var t = e, n = t.alternate;
		switch (t.tag) {
			case 15:
			case 0:
				t = zc(n, t, t.pendingProps, t.type, void 0, Q);
				break;
			case 11:
				t = zc(n, t, t.pendingProps, t.type.render, t.ref, Q);
				break;
			case 5:
				Zo(t);
				var r = t;
				r === K && (J ? (Y(r), r.tag === 5 && r.stateNode != null && (q = r.stateNode)) : (Y(r), J = !0));
			default: ml(n, t), t = Z = Ai(t, nd), t = al(n, t, nd);
		}
		e.memoizedProps = e.pendingProps, t === null ? Qd(e) : Z = t;
	}
	function Zd(e, t, n, r) {
		ca = sa = null, Zo(t), Xa = null, Za = 0;
		var i = t.return;
		try {
			if (wc(e, i, t, n, Q)) {
				rd = 1, yc(e, Li(n, e.current)), Z = null;
				return;
			}
		} catch (t) {
			if (i !== null) throw Z = i, t;
			rd = 1, yc(e, Li(n, e.current)), Z = null;
			return;
		}
		t.flags & 32768 ? (J || r === 1 ? e = !0 : ed || Q & 536870912 ? e = !1 : ($u = e = !0, (r === 2 || r === 9 || r === 3 || r === 6) && (r = So.current, r !== null && r.tag === 13 && (r.flags |= 16384))), $d(t, e)) : Qd(t);
	}
	function Qd(e) {
		var t = e;
		do {
			if (t.flags & 32768) {
				$d(t, $u);
				return;
			}
			e = t.return;
			var n = fl(t.alternate, t, nd);
			if (n !== null) {
				Z = n;
				return;
			}
			if (t = t.sibling, t !== null) {
				Z = t;
				return;
			}
			Z = t = e;
		} while (t !== null);
		rd === 0 && (rd = 5);
	}
	function $d(e, t) {
		do {
			var n = pl(e.alternate, e);
			if (n !== null) {
				n.flags &= 32767, Z = n;
				return;
			}
			if (n = e.return, n !== null && (n.flags |= 32768, n.subtreeFlags = 0, n.deletions = null), !t && (e = e.sibling, e !== null)) {
				Z = e;
				return;
			}
			Z = e = n;
		} while (e !== null);
		rd = 6, Z = null;
	}
	function ef(e, t, n, r, i, a, s, c, l, u, d, f) {
		e.cancelPendingCommit = null;
		do
			lf();
		while (_d !== 0);
		if (Yu & 6) throw Error(o(327));
		if (t !== null) {
			if (t === e.current) throw Error(o(177));
			e === Xu && (Z = Xu = null, Q = 0), yd = t, vd = e, bd = n, Sd = i, Cd = r, tf(e, t, n, s, c, l, f);
		}
	}
	function tf(e, t, n, r, i, a, o) {
		var s = t.lanes | t.childLanes;
		if (xd = s, s |= yi, I(e, n, s, r, i, a), Td = null, (n & 335544064) === n ? (Ed = Da(e), r = 10262) : (Ed = null, r = 10256), (t.subtreeFlags & r) !== 0 || (t.flags & r) !== 0 ? (e.callbackNode = null, e.callbackPriority = 0, vf(qe, function() {
			return uf(), null;
		})) : (e.callbackNode = null, e.callbackPriority = 0), Nl = !1, r = !!(t.flags & 13878), t.subtreeFlags & 13878 || r) {
			r = A.T, A.T = null, i = j.p, j.p = 2, a = Yu, Yu |= 4;
			try {
				cu(e, t, n);
			} finally {
				Yu = a, j.p = i, A.T = r;
			}
		}
		_d = 1, Nl ? wd = Mp(o, e.containerInfo, Ed, af, of, rf, sf, uf, nf, null, null) : (af(), of(), sf());
	}
	function nf(e) {
		if (_d !== 0) {
			var t = vd.onRecoverableError;
			t(e, { componentStack: null });
		}
	}
	function rf() {
		_d === 3 && (_d = 0, ku(yd, vd), _d = 4);
	}
	function af() {
		if (_d === 1) {
			_d = 0;
			var e = vd, t = yd, n = bd, r = !!(t.flags & 13878);
			if (t.subtreeFlags & 13878 || r) {
				r = A.T, A.T = null;
				var i = j.p;
				j.p = 2;
				var a = Yu;
				Yu |= 4;
				try {
					au = ou = !1, Tu(t, e, n), n = cp;
					var o = Ur(e.containerInfo), s = n.focusedElem, c = n.selectionRange;
					if (o !== s && s && s.ownerDocument && Hr(s.ownerDocument.documentElement, s)) {
						if (c !== null && Wr(s)) {
							var l = c.start, u = c.end;
							if (u === void 0 && (u = l), "selectionStart" in s) s.selectionStart = l, s.selectionEnd = Math.min(u, s.value.length);
							else {
								var d = s.ownerDocument || document, f = d && d.defaultView || window;
								if (f.getSelection) {
									var p = f.getSelection(), m = s.textContent.length, h = Math.min(c.start, m), g = c.end === void 0 ? h : Math.min(c.end, m);
									!p.extend && h > g && (o = g, g = h, h = o);
									var _ = Vr(s, h), v = Vr(s, g);
									if (_ && v && (p.rangeCount !== 1 || p.anchorNode !== _.node || p.anchorOffset !== _.offset || p.focusNode !== v.node || p.focusOffset !== v.offset)) {
										var y = d.createRange();
										y.setStart(_.node, _.offset), p.removeAllRanges(), h > g ? (p.addRange(y), p.extend(v.node, v.offset)) : (y.setEnd(v.node, v.offset), p.addRange(y));
									}
								}
							}
						}
						for (d = [], p = s; p = p.parentNode;) p.nodeType === 1 && d.push({
							element: p,
							left: p.scrollLeft,
							top: p.scrollTop
						});
						for (typeof s.focus == "function" && s.focus(), s = 0; s < d.length; s++) {
							var b = d[s];
							b.element.scrollLeft = b.left, b.element.scrollTop = b.top;
						}
					}
					gh = !!sp, cp = sp = null;
				} finally {
					Yu = a, j.p = i, A.T = r;
				}
			}
			e.current = t, _d = 2;
		}
	}
	function of() {
		if (_d === 2) {
			_d = 0;
			var e = vd, t = yd, n = !!(t.flags & 8772);
			if (t.subtreeFlags & 8772 || n) {
				n = A.T, A.T = null;
				var r = j.p;
				j.p = 2;
				var i = Yu;
				Yu |= 4;
				try {
					uu(e, t.alternate, t);
				} finally {
					Yu = i, j.p = r, A.T = n;
				}
			}
			_d = 3;
		}
	}
	function sf() {
		if (_d === 4 || _d === 3) {
			_d = 0;
			var e = wd;
			wd = null, We();
			var t = vd, n = yd, r = bd, i = Cd, a = (r & 335544064) === r ? 10262 : 10256;
			if ((n.subtreeFlags & a) !== 0 || (n.flags & a) !== 0 ? _d = 5 : (_d = 0, yd = vd = null, cf(t, t.pendingLanes)), a = t.pendingLanes, a === 0 && (gd = null), bt(r), n = n.stateNode, $e && typeof $e.onCommitFiberRoot == "function") try {
				$e.onCommitFiberRoot(Qe, n, void 0, (n.current.flags & 128) == 128);
			} catch {}
			if (i !== null) {
				n = A.T, a = j.p, j.p = 2, A.T = null;
				try {
					for (var o = t.onRecoverableError, s = 0; s < i.length; s++) {
						var c = i[s];
						o(c.value, { componentStack: c.stack });
					}
				} finally {
					A.T = n, j.p = a;
				}
			}
			if (i = Td, o = Ed, Ed = null, i !== null && (Td = null, o === null && (o = []), e !== null)) for (c = 0; c < i.length; c++) n = (0, i[c])(o), n !== void 0 && e.finished.finally(n);
			bd & 3 && lf(), Tf(t), a = t.pendingLanes, r & 261930 && a & 42 ? t === Od ? Dd++ : (Dd = 0, Od = t) : (Dd = 0, Od = null), Ef(0, !1);
		}
	}
	function cf(e, t) {
		(e.pooledCacheLanes &= t) === 0 && (t = e.pooledCache, t != null && (e.pooledCache = null, wa(t)));
	}
	function lf() {
		return wd !== null && (wd.skipTransition(), wd = null), af(), of(), sf(), uf();
	}
	function uf() {
		if (_d !== 5) return !1;
		var e = vd, t = xd;
		xd = 0;
		var n = bt(bd), r = A.T, i = j.p;
		try {
			j.p = 32 > n ? 32 : n, A.T = null, n = Sd, Sd = null;
			var a = vd, s = bd;
			if (_d = 0, yd = vd = null, bd = 0, Yu & 6) throw Error(o(331));
			var c = Yu;
			if (Yu |= 4, Wu(a.current), Iu(a, a.current, s, n), Yu = c, Ef(0, !1), $e && typeof $e.onPostCommitFiberRoot == "function") try {
				$e.onPostCommitFiberRoot(Qe, a);
			} catch {}
			return !0;
		} finally {
			j.p = i, A.T = r, cf(e, t);
		}
	}
	function df(e, t, n) {
		t = Li(n, t), t = xc(e.stateNode, t, 2), e = co(e, t, 2), e !== null && (ht(e, 2), Tf(e));
	}
	function ff(e, t, n) {
		if (e.tag === 3) df(e, e, n);
		else for (; t !== null;) {
			if (t.tag === 3) {
				df(t, e, n);
				break;
			}
			if (t.tag === 1) {
				var r = t.stateNode;
				if (typeof t.type.getDerivedStateFromError == "function" || typeof r.componentDidCatch == "function" && (gd === null || !gd.has(r))) {
					e = Li(n, e), n = Sc(2), r = co(t, n, 2), r !== null && (Cc(n, r, t, e), ht(r, 2), Tf(r));
					break;
				}
			}
			t = t.return;
		}
	}
	function pf(e, t, n) {
		var r = e.pingCache;
		if (r === null) {
			r = e.pingCache = new Ju();
			var i = /* @__PURE__ */ new Set();
			r.set(t, i);
		} else i = r.get(t), i === void 0 && (i = /* @__PURE__ */ new Set(), r.set(t, i));
		i.has(n) || (td = !0, i.add(n), e = mf.bind(null, e, t, n), t.then(e, e));
	}
	function mf(e, t, n) {
		var r = e.pingCache;
		r !== null && r.delete(t), e.pingedLanes |= e.suspendedLanes & n, e.warmLanes &= ~n, Xu === e && (Q & n) === n && (rd === 4 || rd === 3 && (Q & 62914560) === Q && 300 > P() - fd ? Yu & 2 ? od |= n : zd(e, 0) : od |= n, cd === Q && (cd = 0)), Tf(e);
	}
	function hf(e, t) {
		t === 0 && (t = pt()), e = Ci(e, t), e !== null && (ht(e, t), Tf(e));
	}
	function gf(e) {
		var t = e.memoizedState, n = 0;
		t !== null && (n = t.retryLane), hf(e, n);
	}
	function _f(e, t) {
		var n = 0;
		switch (e.tag) {
			case 31:
			case 13:
				var r = e.stateNode, i = e.memoizedState;
				i !== null && (n = i.retryLane);
				break;
			case 19:
				r = e.stateNode;
				break;
			case 22:
				r = e.stateNode._retryCache;
				break;
			default: throw Error(o(314));
		}
		r !== null && r.delete(t), hf(e, n);
	}
	function vf(e, t) {
		return Ve(e, t);
	}
	var yf = null, bf = null, xf = !1, Sf = !1, Cf = !1, wf = 0;
	function Tf(e) {
		e !== bf && e.next === null && (bf === null ? yf = bf = e : bf = bf.next = e), Sf = !0, xf || (xf = !0, Mf());
	}
	function Ef(e, t) {
		if (!Cf && Sf) {
			Cf = !0;
			do
				for (var n = !1, r = yf; r !== null;) {
					if (!t) {
						if (e !== 0) {
							var i = r.pendingLanes;
							if (i === 0) var a = 0;
							else {
								var o = r.suspendedLanes, s = r.pingedLanes;
								a = (1 << 31 - tt(42 | e) + 1) - 1, a &= i & ~(o & ~s), a = a & 201326741 ? a & 201326741 | 1 : a ? a | 2 : 0;
							}
							a !== 0 && (n = !0, jf(r, a));
						} else a = Q, a = lt(r, r === Xu ? a : 0, r.cancelPendingCommit !== null || r.timeoutHandle !== -1), !(a & 3) || ut(r, a) || (n = !0, jf(r, a));
					}
					r = r.next;
				}
			while (n);
			Cf = !1;
		}
	}
	function Df() {
		Of();
	}
	function Of() {
		Sf = xf = !1;
		var e = 0;
		wf !== 0 && hp() && (e = wf);
		for (var t = P(), n = null, r = yf; r !== null;) {
			var i = r.next, a = kf(r, t);
			a === 0 ? (r.next = null, n === null ? yf = i : n.next = i, i === null && (bf = n)) : (n = r, (e !== 0 || a & 3) && (Sf = !0)), r = i;
		}
		_d !== 0 && _d !== 5 || Ef(e, !1), wf !== 0 && (wf = 0);
	}
	function kf(e, t) {
		for (var n = e.suspendedLanes, r = e.pingedLanes, i = e.expirationTimes, a = e.pendingLanes & -62914561; 0 < a;) {
			var o = 31 - tt(a), s = 1 << o, c = i[o];
			c === -1 ? ((s & n) === 0 || (s & r) !== 0) && (i[o] = ft(s, t)) : c <= t && (e.expiredLanes |= s), a &= ~s;
		}
		if (t = Xu, n = Q, n = lt(e, e === t ? n : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1), r = e.callbackNode, n === 0 || e === t && (Zu === 2 || Zu === 9) || e.cancelPendingCommit !== null) return r !== null && r !== null && He(r), e.callbackNode = null, e.callbackPriority = 0;
		if (!(n & 3) || ut(e, n)) {
			if (t = n & -n, t === e.callbackPriority) return t;
			switch (r !== null && He(r), bt(n)) {
				case 2:
				case 8:
					n = F;
					break;
				case 32:
					n = qe;
					break;
				case 268435456:
					n = Ye;
					break;
				default: n = qe;
			}
			return r = Af.bind(null, e), n = Ve(n, r), e.callbackPriority = t, e.callbackNode = n, t;
		}
		return r !== null && r !== null && He(r), e.callbackPriority = 2, e.callbackNode = null, 2;
	}
	function Af(e, t) {
		if (_d !== 0 && _d !== 5) return e.callbackNode = null, e.callbackPriority = 0, null;
		var n = e.callbackNode;
		if (lf() && e.callbackNode !== n) return null;
		var r = Q;
		return r = lt(e, e === Xu ? r : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1), r === 0 ? null : (Nd(e, r, t), kf(e, P()), e.callbackNode != null && e.callbackNode === n ? Af.bind(null, e) : null);
	}
	function jf(e, t) {
		if (lf()) return null;
		Nd(e, t, !0);
	}
	function Mf() {
		bp(function() {
			Yu & 6 ? Ve(Ke, Df) : Of();
		});
	}
	function Nf() {
		if (wf === 0) {
			var e = Aa;
			e === 0 && (e = at, at <<= 1, !(at & 261888) && (at = 256)), wf = e;
		}
		return wf;
	}
	function Pf(e) {
		return e == null || typeof e == "symbol" || typeof e == "boolean" ? null : typeof e == "function" ? e : mn(e);
	}
	function Ff(e, t, n, r, i) {
		if (t === "submit" && n && n.stateNode === i) {
			var a = Pf((i[wt] || null).action), o = r.submitter;
			o && (t = (t = o[wt] || null) ? Pf(t.formAction) : o.getAttribute("formAction"), t !== null && (a = t, o = null));
			var s = new In("action", "action", null, r, i);
			e.push({
				event: s,
				listeners: [{
					instance: null,
					listener: function() {
						if (r.defaultPrevented) {
							if (wf !== 0) {
								var e = new FormData(i, o);
								qs(n, {
									pending: !0,
									data: e,
									method: i.method,
									action: a
								}, null, e);
							}
						} else typeof a == "function" && (s.preventDefault(), e = new FormData(i, o), qs(n, {
							pending: !0,
							data: e,
							method: i.method,
							action: a
						}, a, e));
					},
					currentTarget: i
				}]
			});
		}
	}
	for (var If = 0; If < ui.length; If++) {
		var Lf = ui[If];
		di(Lf.toLowerCase(), "on" + (Lf[0].toUpperCase() + Lf.slice(1)));
	}
	di(ni, "onAnimationEnd"), di(ri, "onAnimationIteration"), di(ii, "onAnimationStart"), di("dblclick", "onDoubleClick"), di("focusin", "onFocus"), di("focusout", "onBlur"), di(ai, "onTransitionRun"), di(oi, "onTransitionStart"), di(si, "onTransitionCancel"), di(ci, "onTransitionEnd"), Bt("onMouseEnter", ["mouseout", "mouseover"]), Bt("onMouseLeave", ["mouseout", "mouseover"]), Bt("onPointerEnter", ["pointerout", "pointerover"]), Bt("onPointerLeave", ["pointerout", "pointerover"]), zt("onChange", "change click focusin focusout input keydown keyup selectionchange".split(" ")), zt("onSelect", "focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectionchange".split(" ")), zt("onBeforeInput", [
		"compositionend",
		"keypress",
		"textInput",
		"paste"
	]), zt("onCompositionEnd", "compositionend focusout keydown keypress keyup mousedown".split(" ")), zt("onCompositionStart", "compositionstart focusout keydown keypress keyup mousedown".split(" ")), zt("onCompositionUpdate", "compositionupdate focusout keydown keypress keyup mousedown".split(" "));
	var Rf = "abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loadedmetadata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting".split(" "), zf = new Set("beforetoggle cancel close invalid load scroll scrollend toggle".split(" ").concat(Rf));
	function Bf(e, t) {
		t = !!(t & 4);
		for (var n = 0; n < e.length; n++) {
			var r = e[n], i = r.event;
			r = r.listeners;
			a: {
				var a = void 0;
				if (t) for (var o = r.length - 1; 0 <= o; o--) {
					var s = r[o], c = s.instance, l = s.currentTarget;
					if (s = s.listener, c !== a && i.isPropagationStopped()) break a;
					a = s, i.currentTarget = l;
					try {
						a(i);
					} catch (e) {
						gi(e);
					}
					i.currentTarget = null, a = c;
				}
				else for (o = 0; o < r.length; o++) {
					if (s = r[o], c = s.instance, l = s.currentTarget, s = s.listener, c !== a && i.isPropagationStopped()) break a;
					a = s, i.currentTarget = l;
					try {
						a(i);
					} catch (e) {
						gi(e);
					}
					i.currentTarget = null, a = c;
				}
			}
		}
	}
	function $(e, t) {
		var n = t[Et];
		n === void 0 && (n = t[Et] = /* @__PURE__ */ new Set());
		var r = e + "__bubble";
		n.has(r) || (Wf(t, e, 2, !1), n.add(r));
	}
	function Vf(e, t, n) {
		var r = 0;
		t && (r |= 4), Wf(n, e, r, t);
	}
	var Hf = "_reactListening" + Math.random().toString(36).slice(2);
	function Uf(e) {
		if (!e[Hf]) {
			e[Hf] = !0, z.forEach(function(t) {
				t !== "selectionchange" && (zf.has(t) || Vf(t, !1, e), Vf(t, !0, e));
			});
			var t = e.nodeType === 9 ? e : e.ownerDocument;
			t === null || t[Hf] || (t[Hf] = !0, Vf("selectionchange", !1, t));
		}
	}
	function Wf(e, t, n, r) {
		switch (Ch(t)) {
			case 2:
				var i = _h;
				break;
			case 8:
				i = vh;
				break;
			default: i = yh;
		}
		n = i.bind(null, t, n, e), i = void 0, !Tn || t !== "touchstart" && t !== "touchmove" && t !== "wheel" || (i = !0), r ? i === void 0 ? e.addEventListener(t, n, !0) : e.addEventListener(t, n, {
			capture: !0,
			passive: i
		}) : i === void 0 ? e.addEventListener(t, n, !1) : e.addEventListener(t, n, { passive: i });
	}
	function Gf(e, t, n, r, i) {
		var a = r;
		if (!(t & 1) && !(t & 2) && r !== null) a: for (;;) {
			if (r === null) return;
			var o = r.tag;
			if (o === 3 || o === 4) {
				var s = r.stateNode.containerInfo;
				if (s === i) break;
				if (o === 4) for (o = r.return; o !== null;) {
					var c = o.tag;
					if ((c === 3 || c === 4) && o.stateNode.containerInfo === i) return;
					o = o.return;
				}
				for (; s !== null;) {
					if (o = Nt(s), o === null) return;
					if (c = o.tag, c === 5 || c === 6 || c === 26 || c === 27) {
						r = a = o;
						continue a;
					}
					s = s.parentNode;
				}
			}
			r = r.return;
		}
		Sn(function() {
			var r = a, i = _n(n), o = [];
			a: {
				var s = li.get(e);
				if (s !== void 0) {
					var c = In, u = e;
					switch (e) {
						case "keypress": if (jn(n) === 0) break a;
						case "keydown":
						case "keyup":
							c = $n;
							break;
						case "focusin":
							u = "focus", c = Wn;
							break;
						case "focusout":
							u = "blur", c = Wn;
							break;
						case "beforeblur":
						case "afterblur":
							c = Wn;
							break;
						case "click": if (n.button === 2) break a;
						case "auxclick":
						case "dblclick":
						case "mousedown":
						case "mousemove":
						case "mouseup":
						case "mouseout":
						case "mouseover":
						case "contextmenu":
							c = Un;
							break;
						case "drag":
						case "dragend":
						case "dragenter":
						case "dragexit":
						case "dragleave":
						case "dragover":
						case "dragstart":
						case "drop":
							c = U;
							break;
						case "touchcancel":
						case "touchend":
						case "touchmove":
						case "touchstart":
							c = nr;
							break;
						case ni:
						case ri:
						case ii:
							c = Gn;
							break;
						case ci:
							c = rr;
							break;
						case "scroll":
						case "scrollend":
							c = Rn;
							break;
						case "wheel":
							c = ir;
							break;
						case "copy":
						case "cut":
						case "paste":
							c = Kn;
							break;
						case "gotpointercapture":
						case "lostpointercapture":
						case "pointercancel":
						case "pointerdown":
						case "pointermove":
						case "pointerout":
						case "pointerover":
						case "pointerup":
							c = er;
							break;
						case "submit":
							c = tr;
							break;
						case "toggle":
						case "beforetoggle": c = ar;
					}
					var d = !!(t & 4), f = !d && (e === "scroll" || e === "scrollend"), p = d ? s === null ? null : s + "Capture" : s;
					d = [];
					for (var m = r, h; m !== null;) {
						var g = m;
						if (h = g.stateNode, g = g.tag, g !== 5 && g !== 26 && g !== 27 || h === null || p === null || (g = Cn(m, p), g != null && d.push(Kf(m, g, h))), f) break;
						m = m.return;
					}
					0 < d.length && (s = new c(s, u, null, n, i), o.push({
						event: s,
						listeners: d
					}));
				}
			}
			if (!(t & 7)) {
				a: {
					if (c = e === "mouseover" || e === "pointerover", s = e === "mouseout" || e === "pointerout", c && n !== gn && (u = n.relatedTarget || n.fromElement) && (Nt(u) || u[Tt])) break a;
					(s || c) && (u = i.window === i ? i : (c = i.ownerDocument) ? c.defaultView || c.parentWindow : window, s ? (c = n.relatedTarget || n.toElement, s = r, c = c ? Nt(c) : null, c !== null && (f = l(c), d = c.tag, c !== f || d !== 5 && d !== 27 && d !== 6) && (c = null)) : (s = null, c = r), s !== c && (d = Un, g = "onMouseLeave", p = "onMouseEnter", m = "mouse", (e === "pointerout" || e === "pointerover") && (d = er, g = "onPointerLeave", p = "onPointerEnter", m = "pointer"), f = s == null ? u : Ft(s), h = c == null ? u : Ft(c), u = new d(g, m + "leave", s, n, i), u.target = f, u.relatedTarget = h, g = null, Nt(i) === r && (d = new d(p, m + "enter", c, n, i), d.target = h, d.relatedTarget = f, g = d), f = g, d = s && c ? E(s, c, Jf) : null, s !== null && Yf(o, u, s, d, !1), c !== null && f !== null && Yf(o, f, c, d, !0)));
				}
				a: {
					if (s = r ? Ft(r) : window, c = s.nodeName && s.nodeName.toLowerCase(), c === "select" || c === "input" && s.type === "file") var _ = Tr;
					else if (yr(s)) {
						if (Er) _ = Fr;
						else {
							_ = Nr;
							var v = Mr;
						}
					} else c = s.nodeName, !c || c.toLowerCase() !== "input" || s.type !== "checkbox" && s.type !== "radio" ? r && dn(r.elementType) && (_ = Tr) : _ = Pr;
					if (_ &&= _(e, r)) {
						br(o, _, n, i);
						break a;
					}
					v && v(e, s, r);
				}
				switch (v = r ? Ft(r) : window, e) {
					case "focusin":
						(yr(v) || v.contentEditable === "true") && (Kr = v, qr = r, Jr = null);
						break;
					case "focusout":
						Jr = qr = Kr = null;
						break;
					case "mousedown":
						Yr = !0;
						break;
					case "contextmenu":
					case "mouseup":
					case "dragend":
						Yr = !1, Xr(o, n, i);
						break;
					case "selectionchange": if (Gr) break;
					case "keydown":
					case "keyup": Xr(o, n, i);
				}
				var y;
				if (sr) b: {
					switch (e) {
						case "compositionstart":
							var b = "onCompositionStart";
							break b;
						case "compositionend":
							b = "onCompositionEnd";
							break b;
						case "compositionupdate":
							b = "onCompositionUpdate";
							break b;
					}
					b = void 0;
				}
				else hr ? pr(e, n) && (b = "onCompositionEnd") : e === "keydown" && n.keyCode === 229 && (b = "onCompositionStart");
				b && (ur && n.locale !== "ko" && (hr || b !== "onCompositionStart" ? b === "onCompositionEnd" && hr && (y = An()) : (Dn = i, On = "value" in Dn ? Dn.value : Dn.textContent, hr = !0)), v = qf(r, b), 0 < v.length && (b = new qn(b, e, null, n, i), o.push({
					event: b,
					listeners: v
				}), y ? b.data = y : (y = mr(n), y !== null && (b.data = y)))), (y = lr ? gr(e, n) : _r(e, n)) && (b = qf(r, "onBeforeInput"), 0 < b.length && (v = new qn("onBeforeInput", "beforeinput", null, n, i), o.push({
					event: v,
					listeners: b
				}), v.data = y)), Ff(o, e, r, n, i);
			}
			Bf(o, t);
		});
	}
	function Kf(e, t, n) {
		return {
			instance: e,
			listener: t,
			currentTarget: n
		};
	}
	function qf(e, t) {
		for (var n = t + "Capture", r = []; e !== null;) {
			var i = e, a = i.stateNode;
			if (i = i.tag, i !== 5 && i !== 26 && i !== 27 || a === null || (i = Cn(e, n), i != null && r.unshift(Kf(e, i, a)), i = Cn(e, t), i != null && r.push(Kf(e, i, a))), e.tag === 3) return r;
			e = e.return;
		}
		return [];
	}
	function Jf(e) {
		if (e === null) return null;
		do
			e = e.return;
		while (e && e.tag !== 5 && e.tag !== 27);
		return e || null;
	}
	function Yf(e, t, n, r, i) {
		for (var a = t._reactName, o = []; n !== null && n !== r;) {
			var s = n, c = s.alternate, l = s.stateNode;
			if (s = s.tag, c !== null && c === r) break;
			s !== 5 && s !== 26 && s !== 27 || l === null || (c = l, i ? (l = Cn(n, a), l != null && o.unshift(Kf(n, l, c))) : i || (l = Cn(n, a), l != null && o.push(Kf(n, l, c)))), n = n.return;
		}
		o.length !== 0 && e.push({
			event: t,
			listeners: o
		});
	}
	var Xf = /\r\n?/g, Zf = /\u0000|\uFFFD/g;
	function Qf(e) {
		return (typeof e == "string" ? e : "" + e).replace(Xf, "\n").replace(Zf, "");
	}
	function $f(e, t) {
		return t = Qf(t), Qf(e) === t;
	}
	function ep(e, t, n, r, i, a) {
		switch (n) {
			case "children":
				if (typeof r == "string") t === "body" || t === "textarea" && r === "" || sn(e, r);
				else if (typeof r == "number" || typeof r == "bigint") t !== "body" && sn(e, "" + r);
				else return;
				break;
			case "className":
				Gt(e, "class", r);
				break;
			case "tabIndex":
				Gt(e, "tabindex", r);
				break;
			case "dir":
			case "role":
			case "viewBox":
			case "width":
			case "height":
				Gt(e, n, r);
				break;
			case "style":
				un(e, r, a);
				return;
			case "data": if (t !== "object") {
				Gt(e, "data", r);
				break;
			}
			case "src":
			case "href":
				if (r === "" && (t !== "a" || n !== "href") || r == null || typeof r == "function" || typeof r == "symbol" || typeof r == "boolean") {
					e.removeAttribute(n);
					break;
				}
				r = mn(r), e.setAttribute(n, r);
				break;
			case "action":
			case "formAction":
				if (typeof r == "function") {
					e.setAttribute(n, "javascript:throw new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to use event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')");
					break;
				}
				if (typeof a == "function" && (n === "formAction" ? (t !== "input" && ep(e, t, "name", i.name, i, null), ep(e, t, "formEncType", i.formEncType, i, null), ep(e, t, "formMethod", i.formMethod, i, null), ep(e, t, "formTarget", i.formTarget, i, null)) : (ep(e, t, "encType", i.encType, i, null), ep(e, t, "method", i.method, i, null), ep(e, t, "target", i.target, i, null))), r == null || typeof r == "symbol" || typeof r == "boolean") {
					e.removeAttribute(n);
					break;
				}
				r = mn(r), e.setAttribute(n, r);
				break;
			case "onClick":
				r != null && (e.onclick = hn);
				return;
			case "onScroll":
				r != null && $("scroll", e);
				return;
			case "onScrollEnd":
				r != null && $("scrollend", e);
				return;
			case "dangerouslySetInnerHTML":
				if (r != null) {
					if (typeof r != "object" || !("__html" in r)) throw Error(o(61));
					if (n = r.__html, n != null) {
						if (i.children != null) throw Error(o(60));
						a?.__html !== n && (e.innerHTML = n);
					}
				}
				break;
			case "multiple":
				e.multiple = r && typeof r != "function" && typeof r != "symbol";
				break;
			case "muted":
				e.muted = r && typeof r != "function" && typeof r != "symbol";
				break;
			case "suppressContentEditableWarning":
			case "suppressHydrationWarning":
			case "defaultValue":
			case "defaultChecked":
			case "innerHTML":
			case "ref": break;
			case "autoFocus": break;
			case "xlinkHref":
				if (r == null || typeof r == "function" || typeof r == "boolean" || typeof r == "symbol") {
					e.removeAttribute("xlink:href");
					break;
				}
				n = mn(r), e.setAttributeNS("http://www.w3.org/1999/xlink", "xlink:href", n);
				break;
			case "contentEditable":
			case "spellCheck":
			case "draggable":
			case "value":
			case "autoReverse":
			case "externalResourcesRequired":
			case "focusable":
			case "preserveAlpha":
				r != null && typeof r != "function" && typeof r != "symbol" ? e.setAttribute(n, r) : e.removeAttribute(n);
				break;
			case "inert":
			case "allowFullScreen":
			case "async":
			case "autoPlay":
			case "controls":
			case "credentialless":
			case "default":
			case "defer":
			case "disabled":
			case "disablePictureInPicture":
			case "disableRemotePlayback":
			case "formNoValidate":
			case "hidden":
			case "loop":
			case "noModule":
			case "noValidate":
			case "open":
			case "playsInline":
			case "readOnly":
			case "required":
			case "reversed":
			case "scoped":
			case "seamless":
			case "itemScope":
				r && typeof r != "function" && typeof r != "symbol" ? e.setAttribute(n, "") : e.removeAttribute(n);
				break;
			case "capture":
			case "download":
				!0 === r ? e.setAttribute(n, "") : !1 !== r && r != null && typeof r != "function" && typeof r != "symbol" ? e.setAttribute(n, r) : e.removeAttribute(n);
				break;
			case "cols":
			case "rows":
			case "size":
			case "span":
				r != null && typeof r != "function" && typeof r != "symbol" && !isNaN(r) && 1 <= r ? e.setAttribute(n, r) : e.removeAttribute(n);
				break;
			case "rowSpan":
			case "start":
				r == null || typeof r == "function" || typeof r == "symbol" || isNaN(r) ? e.removeAttribute(n) : e.setAttribute(n, r);
				break;
			case "popover":
				$("beforetoggle", e), $("toggle", e), H(e, "popover", r);
				break;
			case "xlinkActuate":
				Kt(e, "http://www.w3.org/1999/xlink", "xlink:actuate", r);
				break;
			case "xlinkArcrole":
				Kt(e, "http://www.w3.org/1999/xlink", "xlink:arcrole", r);
				break;
			case "xlinkRole":
				Kt(e, "http://www.w3.org/1999/xlink", "xlink:role", r);
				break;
			case "xlinkShow":
				Kt(e, "http://www.w3.org/1999/xlink", "xlink:show", r);
				break;
			case "xlinkTitle":
				Kt(e, "http://www.w3.org/1999/xlink", "xlink:title", r);
				break;
			case "xlinkType":
				Kt(e, "http://www.w3.org/1999/xlink", "xlink:type", r);
				break;
			case "xmlBase":
				Kt(e, "http://www.w3.org/XML/1998/namespace", "xml:base", r);
				break;
			case "xmlLang":
				Kt(e, "http://www.w3.org/XML/1998/namespace", "xml:lang", r);
				break;
			case "xmlSpace":
				Kt(e, "http://www.w3.org/XML/1998/namespace", "xml:space", r);
				break;
			case "is":
				H(e, "is", r);
				break;
			case "innerText":
			case "textContent": return;
			default: if (!(2 < n.length) || n[0] !== "o" && n[0] !== "O" || n[1] !== "n" && n[1] !== "N") n = fn.get(n) || n, H(e, n, r);
			else return;
		}
		V = !0;
	}
	function tp(e, t, n, r, i, a) {
		switch (n) {
			case "style":
				un(e, r, a);
				return;
			case "dangerouslySetInnerHTML":
				if (r != null) {
					if (typeof r != "object" || !("__html" in r)) throw Error(o(61));
					if (n = r.__html, n != null) {
						if (i.children != null) throw Error(o(60));
						a?.__html !== n && (e.innerHTML = n);
					}
				}
				break;
			case "children":
				if (typeof r == "string") sn(e, r);
				else if (typeof r == "number" || typeof r == "bigint") sn(e, "" + r);
				else return;
				break;
			case "onScroll":
				r != null && $("scroll", e);
				return;
			case "onScrollEnd":
				r != null && $("scrollend", e);
				return;
			case "onClick":
				r != null && (e.onclick = hn);
				return;
			case "suppressContentEditableWarning":
			case "suppressHydrationWarning":
			case "innerHTML":
			case "ref": return;
			case "innerText":
			case "textContent": return;
			default:
				if (!Rt.hasOwnProperty(n)) a: {
					if (n[0] === "o" && n[1] === "n" && (i = n.endsWith("Capture"), a = n.slice(2, i ? n.length - 7 : void 0), t = e[wt] || null, t = t == null ? null : t[n], typeof t == "function" && e.removeEventListener(a, t, i), typeof r == "function")) {
						typeof t != "function" && t !== null && (n in e ? e[n] = null : e.hasAttribute(n) && e.removeAttribute(n)), e.addEventListener(a, r, i);
						break a;
					}
					V = !0, n in e ? e[n] = r : !0 === r ? e.setAttribute(n, "") : H(e, n, r);
				}
				return;
		}
		V = !0;
	}
	function np(e, t, n) {
		switch (t) {
			case "div":
			case "span":
			case "svg":
			case "path":
			case "a":
			case "g":
			case "p":
			case "li": break;
			case "img":
				$("error", e), $("load", e);
				var r = !1, i = !1, a;
				for (a in n) if (n.hasOwnProperty(a)) {
					var s = n[a];
					if (s != null) switch (a) {
						case "src":
							r = !0;
							break;
						case "srcSet":
							i = !0;
							break;
						case "children":
						case "dangerouslySetInnerHTML": throw Error(o(137, t));
						default: ep(e, t, a, s, n, null);
					}
				}
				i && ep(e, t, "srcSet", n.srcSet, n, null), r && ep(e, t, "src", n.src, n, null);
				return;
			case "input":
				$("invalid", e);
				var c = a = s = i = null, l = null, u = null;
				for (r in n) if (n.hasOwnProperty(r)) {
					var d = n[r];
					if (d != null) switch (r) {
						case "name":
							i = d;
							break;
						case "type":
							s = d;
							break;
						case "checked":
							l = d;
							break;
						case "defaultChecked":
							u = d;
							break;
						case "value":
							a = d;
							break;
						case "defaultValue":
							c = d;
							break;
						case "children":
						case "dangerouslySetInnerHTML":
							if (d != null) throw Error(o(137, t));
							break;
						default: ep(e, t, r, d, n, null);
					}
				}
				tn(e, a, c, l, u, s, i, !1);
				return;
			case "select":
				for (i in $("invalid", e), r = s = a = null, n) if (n.hasOwnProperty(i) && (c = n[i], c != null)) switch (i) {
					case "value":
						a = c;
						break;
					case "defaultValue":
						s = c;
						break;
					case "multiple": r = c;
					default: ep(e, t, i, c, n, null);
				}
				t = a, n = s, e.multiple = !!r, t == null ? n != null && rn(e, !!r, n, !0) : rn(e, !!r, t, !1);
				return;
			case "textarea":
				for (s in $("invalid", e), a = i = r = null, n) if (n.hasOwnProperty(s) && (c = n[s], c != null)) switch (s) {
					case "value":
						r = c;
						break;
					case "defaultValue":
						i = c;
						break;
					case "children":
						a = c;
						break;
					case "dangerouslySetInnerHTML":
						if (c != null) throw Error(o(91));
						break;
					default: ep(e, t, s, c, n, null);
				}
				on(e, r, i, a);
				return;
			case "option":
				for (l in n) if (n.hasOwnProperty(l) && (r = n[l], r != null)) switch (l) {
					case "selected":
						e.selected = r && typeof r != "function" && typeof r != "symbol";
						break;
					default: ep(e, t, l, r, n, null);
				}
				return;
			case "dialog":
				$("beforetoggle", e), $("toggle", e), $("cancel", e), $("close", e);
				break;
			case "iframe":
			case "object":
				$("load", e);
				break;
			case "video":
			case "audio":
				for (r = 0; r < Rf.length; r++) $(Rf[r], e);
				break;
			case "image":
				$("error", e), $("load", e);
				break;
			case "details":
				$("toggle", e);
				break;
			case "embed":
			case "source":
			case "link": $("error", e), $("load", e);
			case "area":
			case "base":
			case "br":
			case "col":
			case "hr":
			case "keygen":
			case "meta":
			case "param":
			case "track":
			case "wbr":
			case "menuitem":
				for (u in n) if (n.hasOwnProperty(u) && (r = n[u], r != null)) switch (u) {
					case "children":
					case "dangerouslySetInnerHTML": throw Error(o(137, t));
					default: ep(e, t, u, r, n, null);
				}
				return;
			default: if (dn(t)) {
				for (d in n) n.hasOwnProperty(d) && (r = n[d], r !== void 0 && tp(e, t, d, r, n, void 0));
				return;
			}
		}
		for (c in n) n.hasOwnProperty(c) && (r = n[c], r != null && ep(e, t, c, r, n, null));
	}
	var rp = {};
	function ip(e, t, n, r) {
		switch (t) {
			case "div":
			case "span":
			case "svg":
			case "path":
			case "a":
			case "g":
			case "p":
			case "li": break;
			case "input":
				var i = null, a = null, s = null, c = null, l = null, u = null, d = null;
				for (m in n) {
					var f = n[m];
					if (n.hasOwnProperty(m) && f != null) switch (m) {
						case "checked": break;
						case "value": break;
						case "defaultValue": l = f;
						default: r.hasOwnProperty(m) || ep(e, t, m, null, r, f);
					}
				}
				for (var p in r) {
					var m = r[p];
					if (f = n[p], r.hasOwnProperty(p) && (m != null || f != null)) switch (p) {
						case "type":
							m !== f && (V = !0), a = m;
							break;
						case "name":
							m !== f && (V = !0), i = m;
							break;
						case "checked":
							m !== f && (V = !0), u = m;
							break;
						case "defaultChecked":
							m !== f && (V = !0), d = m;
							break;
						case "value":
							m !== f && (V = !0), s = m;
							break;
						case "defaultValue":
							m !== f && (V = !0), c = m;
							break;
						case "children":
						case "dangerouslySetInnerHTML":
							if (m != null) throw Error(o(137, t));
							break;
						default: m !== f && ep(e, t, p, m, r, f);
					}
				}
				en(e, s, c, l, u, d, a, i);
				return;
			case "select":
				for (a in m = s = c = p = null, n) if (l = n[a], n.hasOwnProperty(a) && l != null) switch (a) {
					case "value": break;
					case "multiple": m = l;
					default: r.hasOwnProperty(a) || ep(e, t, a, null, r, l);
				}
				for (i in r) if (a = r[i], l = n[i], r.hasOwnProperty(i) && (a != null || l != null)) switch (i) {
					case "value":
						a !== l && (V = !0), p = a;
						break;
					case "defaultValue":
						a !== l && (V = !0), c = a;
						break;
					case "multiple": a !== l && (V = !0), s = a;
					default: a !== l && ep(e, t, i, a, r, l);
				}
				t = c, n = s, r = m, p == null ? !!r != !!n && (t == null ? rn(e, !!n, n ? [] : "", !1) : rn(e, !!n, t, !0)) : rn(e, !!n, p, !1);
				return;
			case "textarea":
				for (c in m = p = null, n) if (i = n[c], n.hasOwnProperty(c) && i != null && !r.hasOwnProperty(c)) switch (c) {
					case "value": break;
					case "children": break;
					default: ep(e, t, c, null, r, i);
				}
				for (s in r) if (i = r[s], a = n[s], r.hasOwnProperty(s) && (i != null || a != null)) switch (s) {
					case "value":
						i !== a && (V = !0), p = i;
						break;
					case "defaultValue":
						i !== a && (V = !0), m = i;
						break;
					case "children": break;
					case "dangerouslySetInnerHTML":
						if (i != null) throw Error(o(91));
						break;
					default: i !== a && ep(e, t, s, i, r, a);
				}
				an(e, p, m);
				return;
			case "option":
				for (var h in n) if (p = n[h], n.hasOwnProperty(h) && p != null && !r.hasOwnProperty(h)) switch (h) {
					case "selected":
						e.selected = !1;
						break;
					default: ep(e, t, h, null, r, p);
				}
				for (l in r) if (p = r[l], m = n[l], r.hasOwnProperty(l) && p !== m && (p != null || m != null)) switch (l) {
					case "selected":
						p !== m && (V = !0), e.selected = p && typeof p != "function" && typeof p != "symbol";
						break;
					default: ep(e, t, l, p, r, m);
				}
				return;
			case "img":
			case "link":
			case "area":
			case "base":
			case "br":
			case "col":
			case "embed":
			case "hr":
			case "keygen":
			case "meta":
			case "param":
			case "source":
			case "track":
			case "wbr":
			case "menuitem":
				for (var g in n) p = n[g], n.hasOwnProperty(g) && p != null && !r.hasOwnProperty(g) && ep(e, t, g, null, r, p);
				for (u in r) if (p = r[u], m = n[u], r.hasOwnProperty(u) && p !== m && (p != null || m != null)) switch (u) {
					case "children":
					case "dangerouslySetInnerHTML":
						if (p != null) throw Error(o(137, t));
						break;
					default: ep(e, t, u, p, r, m);
				}
				return;
			default: if (dn(t)) {
				for (var _ in n) p = n[_], n.hasOwnProperty(_) && p !== void 0 && !r.hasOwnProperty(_) && tp(e, t, _, void 0, r, p);
				for (d in r) p = r[d], m = n[d], !r.hasOwnProperty(d) || p === m || p === void 0 && m === void 0 || tp(e, t, d, p, r, m);
				return;
			}
		}
		for (var v in n) p = n[v], n.hasOwnProperty(v) && p != null && !r.hasOwnProperty(v) && ep(e, t, v, null, r, p);
		for (f in r) p = r[f], m = n[f], !r.hasOwnProperty(f) || p === m || p == null && m == null || ep(e, t, f, p, r, m);
	}
	function ap(e) {
		switch (e) {
			case "css":
			case "script":
			case "font":
			case "img":
			case "image":
			case "input":
			case "link": return !0;
			default: return !1;
		}
	}
	function op() {
		if (typeof performance.getEntriesByType == "function") {
			for (var e = 0, t = 0, n = performance.getEntriesByType("resource"), r = 0; r < n.length; r++) {
				var i = n[r], a = i.transferSize, o = i.initiatorType, s = i.duration;
				if (a && s && ap(o)) {
					for (o = 0, s = i.responseEnd, r += 1; r < n.length; r++) {
						var c = n[r], l = c.startTime;
						if (l > s) break;
						var u = c.transferSize, d = c.initiatorType;
						u && ap(d) && (c = c.responseEnd, o += u * (c < s ? 1 : (s - l) / (c - l)));
					}
					if (--r, t += 8 * (a + o) / (i.duration / 1e3), e++, 10 < e) break;
				}
			}
			if (0 < e) return t / e / 1e6;
		}
		return navigator.connection && (e = navigator.connection.downlink, typeof e == "number") ? e : 5;
	}
	var sp = null, cp = null;
	function lp(e) {
		return e.nodeType === 9 ? e : e.ownerDocument;
	}
	function up(e) {
		switch (e) {
			case "http://www.w3.org/2000/svg": return 1;
			case "http://www.w3.org/1998/Math/MathML": return 2;
			default: return 0;
		}
	}
	function dp(e, t) {
		if (e === 0) switch (t) {
			case "svg": return 1;
			case "math": return 2;
			default: return 0;
		}
		return e === 1 && t === "foreignObject" ? 0 : e;
	}
	function fp(e, t, n, r) {
		return n = lp(n).createElement(e), n[L] = r, n[wt] = t, np(n, e, t), R(n), n;
	}
	function pp(e, t) {
		return e === "textarea" || e === "noscript" || typeof t.children == "string" || typeof t.children == "number" || typeof t.children == "bigint" || typeof t.dangerouslySetInnerHTML == "object" && t.dangerouslySetInnerHTML !== null && t.dangerouslySetInnerHTML.__html != null;
	}
	var mp = null;
	function hp() {
		var e = window.event;
		return e && e.type === "popstate" ? e !== mp && (mp = e, !0) : (mp = null, !1);
	}
	var gp = typeof setTimeout == "function" ? setTimeout : void 0, _p = typeof clearTimeout == "function" ? clearTimeout : void 0, vp = typeof Promise == "function" ? Promise : void 0, yp = typeof requestAnimationFrame == "function" ? requestAnimationFrame : gp, bp = typeof queueMicrotask == "function" ? queueMicrotask : vp === void 0 ? gp : function(e) {
		return vp.resolve(null).then(e).catch(xp);
	};
	function xp(e) {
		setTimeout(function() {
			throw e;
		});
	}
	function Sp(e) {
		return e === "head";
	}
	function Cp(e, t) {
		var n = t, r = 0;
		do {
			var i = n.nextSibling;
			if (e.removeChild(n), i && i.nodeType === 8) {
				if (n = i.data, n === "/$" || n === "/&") {
					if (r === 0) {
						e.removeChild(i), Hh(t);
						return;
					}
					r--;
				} else if (n === "$" || n === "$?" || n === "$~" || n === "$!" || n === "&") r++;
				else if (n === "html") _m(e.ownerDocument.documentElement);
				else if (n === "head") {
					n = e.ownerDocument.head, _m(n);
					for (var a = n.firstChild; a;) {
						var o = a.nextSibling, s = a.nodeName;
						a[At] || s === "SCRIPT" || s === "STYLE" || s === "LINK" && a.rel.toLowerCase() === "stylesheet" || n.removeChild(a), a = o;
					}
				} else n === "body" && _m(e.ownerDocument.body);
			}
			n = i;
		} while (n);
		Hh(t);
	}
	function wp(e, t) {
		var n = e;
		e = 0;
		do {
			var r = n.nextSibling;
			if (n.nodeType === 1 ? t ? (n._stashedDisplay = n.style.display, n.style.display = "none") : (n.style.display = n._stashedDisplay || "", n.getAttribute("style") === "" && n.removeAttribute("style")) : n.nodeType === 3 && (t ? (n._stashedText = n.nodeValue, n.nodeValue = "") : n.nodeValue = n._stashedText || ""), r && r.nodeType === 8) {
				if (n = r.data, n === "/$") {
					if (e === 0) break;
					e--;
				} else n !== "$" && n !== "$?" && n !== "$~" && n !== "$!" || e++;
			}
			n = r;
		} while (n);
	}
	function Tp(e, t, n) {
		if (t = CSS.escape(t) === t ? t : "r-" + btoa(t).replace(/=/g, ""), e.style.viewTransitionName = t, n != null && (e.style.viewTransitionClass = n), n = getComputedStyle(e), n.display === "inline") {
			if (t = e.getClientRects(), t.length === 1) var r = 1;
			else for (var i = r = 0; i < t.length; i++) {
				var a = t[i];
				0 < a.width && 0 < a.height && r++;
			}
			r === 1 && (e = e.style, e.display = t.length === 1 ? "inline-block" : "block", e.marginTop = "-" + n.paddingTop, e.marginBottom = "-" + n.paddingBottom);
		}
	}
	function Ep(e, t) {
		e = e.style, t = t.style;
		var n = t == null ? null : t.hasOwnProperty("viewTransitionName") ? t.viewTransitionName : t.hasOwnProperty("view-transition-name") ? t["view-transition-name"] : null;
		e.viewTransitionName = n == null || typeof n == "boolean" ? "" : ("" + n).trim(), n = t == null ? null : t.hasOwnProperty("viewTransitionClass") ? t.viewTransitionClass : t.hasOwnProperty("view-transition-class") ? t["view-transition-class"] : null, e.viewTransitionClass = n == null || typeof n == "boolean" ? "" : ("" + n).trim(), e.display === "inline-block" && (t == null ? e.display = e.margin = "" : (n = t.display, e.display = n == null || typeof n == "boolean" ? "" : n, n = t.margin, n == null ? (n = t.hasOwnProperty("marginTop") ? t.marginTop : t["margin-top"], e.marginTop = n == null || typeof n == "boolean" ? "" : n, t = t.hasOwnProperty("marginBottom") ? t.marginBottom : t["margin-bottom"], e.marginBottom = t == null || typeof t == "boolean" ? "" : t) : e.margin = n));
	}
	function Dp(e, t, n) {
		return n = n.ownerDocument.defaultView, {
			rect: e,
			abs: t.position === "absolute" || t.position === "fixed",
			clip: t.clipPath !== "none" || t.overflow !== "visible" || t.filter !== "none" || t.mask !== "none" || t.mask !== "none" || t.borderRadius !== "0px",
			view: 0 <= e.bottom && 0 <= e.right && e.top <= n.innerHeight && e.left <= n.innerWidth
		};
	}
	function Op(e) {
		return Dp(e.getBoundingClientRect(), getComputedStyle(e), e);
	}
	function kp(e) {
		var t = e.getBoundingClientRect();
		t = new DOMRect(t.x + 2e4, t.y + 2e4, t.width, t.height);
		var n = getComputedStyle(e);
		return Dp(t, n, e);
	}
	function Ap(e) {
		return e.documentElement.clientHeight;
	}
	function jp(e) {
		this.addEventListener("load", e), this.addEventListener("error", e);
	}
	function Mp(e, t, n, r, i, a, o, s, c) {
		var l = t.nodeType === 9 ? t : t.ownerDocument;
		try {
			var u = l.startViewTransition({
				update: function() {
					var t = l.defaultView, n = t.navigation && t.navigation.transition, o = l.fonts.status;
					r();
					var s = [];
					if (o === "loaded" && (Ap(l), l.fonts.status === "loading" && s.push(l.fonts.ready)), o = s.length, e !== null) for (var c = e.suspenseyImages, u = 0, d = 0; d < c.length; d++) {
						var f = c[d];
						if (!f.complete) {
							var p = f.getBoundingClientRect();
							if (0 < p.bottom && 0 < p.right && p.top < t.innerHeight && p.left < t.innerWidth) {
								if (u += Xm(f), u > $m) {
									s.length = o;
									break;
								}
								f = new Promise(jp.bind(f)), s.push(f);
							}
						}
					}
					if (0 < s.length) return t = Promise.race([Promise.all(s), new Promise(function(e) {
						return setTimeout(e, 500);
					})]).then(i, i), (n ? Promise.allSettled([n.finished, t]) : t).then(a, a);
					if (i(), n) return n.finished.then(a, a);
					a();
				},
				types: n
			});
			l.__reactViewTransition = u;
			var d = [];
			return u.ready.then(function() {
				for (var e = l.documentElement.getAnimations({ subtree: !0 }), t = 0; t < e.length; t++) {
					var n = e[t], r = n.effect, i = r.pseudoElement;
					if (i != null && i.startsWith("::view-transition")) {
						d.push(n), n = r.getKeyframes();
						for (var a = i = void 0, s = !0, c = 0; c < n.length; c++) {
							var u = n[c], f = u.width;
							if (i === void 0) i = f;
							else if (i !== f) {
								s = !1;
								break;
							}
							if (f = u.height, a === void 0) a = f;
							else if (a !== f) {
								s = !1;
								break;
							}
							delete u.width, delete u.height, u.transform === "none" && delete u.transform;
						}
						s && i !== void 0 && a !== void 0 && (r.setKeyframes(n), s = getComputedStyle(r.target, r.pseudoElement), s.width !== i || s.height !== a) && (s = n[0], s.width = i, s.height = a, s = n[n.length - 1], s.width = i, s.height = a, r.setKeyframes(n));
					}
				}
				o();
			}, function(e) {
				l.__reactViewTransition === u && (l.__reactViewTransition = null);
				try {
					if (typeof e == "object" && e) switch (e.name) {
						case "InvalidStateError": (e.message === "View transition was skipped because document visibility state is hidden." || e.message === "Skipping view transition because document visibility state has become hidden." || e.message === "Skipping view transition because viewport size changed." || e.message === "Transition was aborted because of invalid state") && (e = null);
					}
					e !== null && c(e);
				} finally {
					r(), i(), o();
				}
			}), u.finished.finally(function() {
				for (var e = 0; e < d.length; e++) d[e].cancel();
				l.__reactViewTransition === u && (l.__reactViewTransition = null), s();
			}), u;
		} catch {
			return r(), i(), o(), null;
		}
	}
	function Np(e, t) {
		this._scope = document.documentElement, this._selector = "::view-transition-" + e + "(" + t + ")";
	}
	Np.prototype.animate = function(e, t) {
		return t = typeof t == "number" ? { duration: t } : D({}, t), t.pseudoElement = this._selector, this._scope.animate(e, t);
	}, Np.prototype.getAnimations = function() {
		for (var e = this._scope, t = this._selector, n = e.getAnimations({ subtree: !0 }), r = [], i = 0; i < n.length; i++) {
			var a = n[i].effect;
			a !== null && a.target === e && a.pseudoElement === t && r.push(n[i]);
		}
		return r;
	}, Np.prototype.getComputedStyle = function() {
		return getComputedStyle(this._scope, this._selector);
	};
	function Pp(e) {
		return {
			name: e,
			group: new Np("group", e),
			imagePair: new Np("image-pair", e),
			old: new Np("old", e),
			new: new Np("new", e)
		};
	}
	function Fp(e) {
		this._fragmentFiber = e, this._observers = this._eventListeners = null;
	}
	Fp.prototype.addEventListener = function(e, t, n) {
		var r = null, i = null;
		if (!(n != null && typeof n != "boolean" && (r = n.signal || null, r !== null && r.aborted))) {
			this._eventListeners === null && (this._eventListeners = []);
			var a = this._eventListeners;
			if (Bp(a, e, t, n) === -1) {
				var o = this, s = t;
				n != null && typeof n != "boolean" && !0 === n.once && (s = function(r) {
					o.removeEventListener(e, t, n), typeof t == "function" ? t.call(this, r) : t.handleEvent(r);
				}), r !== null && (i = o.removeEventListener.bind(o, e, t, n), r.addEventListener("abort", i, { once: !0 }), i = r.removeEventListener.bind(r, "abort", i)), r = Rp(n), a.push({
					type: e,
					listener: t,
					optionsOrUseCapture: n,
					attachedListener: s,
					cleanup: i
				}), h(this._fragmentFiber.child, !1, Ip, e, s, r);
			}
			this._eventListeners = a;
		}
	};
	function Ip(e, t, n, r) {
		return b(e).addEventListener(t, n, r), !1;
	}
	Fp.prototype.removeEventListener = function(e, t, n) {
		var r = this._eventListeners;
		if (r !== null && (t = Bp(r, e, t, n), t !== -1)) {
			var i = r[t];
			n = i.attachedListener;
			var a = i.cleanup;
			i = Rp(i.optionsOrUseCapture), h(this._fragmentFiber.child, !1, Lp, e, n, i), r.splice(t, 1), a !== null && a();
		}
	};
	function Lp(e, t, n, r) {
		return b(e).removeEventListener(t, n, r), !1;
	}
	function Rp(e) {
		return e != null && typeof e != "boolean" && (!0 === e.once || e.signal instanceof AbortSignal) ? {
			capture: e.capture,
			passive: e.passive
		} : e;
	}
	function zp(e) {
		return e == null ? "c=0" : typeof e == "boolean" ? "c=" + (e ? "1" : "0") : "c=" + (e.capture ? "1" : "0");
	}
	function Bp(e, t, n, r) {
		if (e.length === 0) return -1;
		r = zp(r);
		for (var i = 0; i < e.length; i++) {
			var a = e[i];
			if (a.type === t && a.listener === n && zp(a.optionsOrUseCapture) === r) return i;
		}
		return -1;
	}
	Fp.prototype.dispatchEvent = function(e) {
		var t = g(this._fragmentFiber);
		if (t === null) return !0;
		t = b(t);
		var n = this._eventListeners;
		if (n !== null && 0 < n.length || !e.bubbles) {
			var r = t.nodeType === 9 ? t.createComment("") : document.createTextNode("");
			if (n) for (var i = 0; i < n.length; i++) {
				var a = n[i];
				r.addEventListener(a.type, a.attachedListener, Rp(a.optionsOrUseCapture));
			}
			if (t.appendChild(r), e = r.dispatchEvent(e), n) for (i = 0; i < n.length; i++) a = n[i], r.removeEventListener(a.type, a.attachedListener, Rp(a.optionsOrUseCapture));
			return t.removeChild(r), e;
		}
		return t.dispatchEvent(e);
	}, Fp.prototype.focus = function(e) {
		h(this._fragmentFiber.child, !0, Vp, e, void 0, void 0);
	};
	function Vp(e, t) {
		return e.tag !== 6 && (e = b(e), pm(e, t));
	}
	Fp.prototype.focusLast = function(e) {
		var t = [];
		h(this._fragmentFiber.child, !0, Hp, t, void 0, void 0);
		for (var n = t.length - 1; 0 <= n && !Vp(t[n], e); n--);
	};
	function Hp(e, t) {
		return t.push(e), !1;
	}
	Fp.prototype.blur = function() {
		var e = g(this._fragmentFiber);
		e !== null && (e = b(e), e = lp(e).activeElement, e !== null && h(this._fragmentFiber.child, !1, Up, e, void 0, void 0));
	};
	function Up(e, t) {
		return e.tag !== 6 && (e = b(e), e === t || e.contains(t) ? (t.blur(), !0) : !1);
	}
	Fp.prototype.observeUsing = function(e) {
		this._observers === null && (this._observers = /* @__PURE__ */ new Set()), this._observers.add(e), h(this._fragmentFiber.child, !1, Wp, e, void 0, void 0);
	};
	function Wp(e, t) {
		return e.tag === 6 || (e = b(e), t.observe(e)), !1;
	}
	Fp.prototype.unobserveUsing = function(e) {
		var t = this._observers;
		if (t !== null && t.has(e)) {
			t.delete(e), h(this._fragmentFiber.child, !1, Gp, e, void 0, void 0);
			for (var n = t = 0; n < Kp.length; n++) {
				var r = Kp[n];
				r.fragmentInstance === this && r.observer === e ? e.unobserve(r.instance) : Kp[t++] = r;
			}
			Kp.length = t;
		}
	};
	function Gp(e, t) {
		return e.tag === 6 || (e = b(e), t.unobserve(e)), !1;
	}
	var Kp = [], qp = !1;
	function Jp(e, t, n) {
		Kp.push({
			fragmentInstance: e,
			observer: t,
			instance: n
		}), qp || (qp = !0, mm(function() {
			qp = !1;
			var e = Kp;
			Kp = [];
			for (var t = 0; t < e.length; t++) {
				var n = e[t];
				n.observer.unobserve(n.instance);
			}
		}));
	}
	Fp.prototype.getClientRects = function() {
		var e = [];
		return h(this._fragmentFiber.child, !1, Yp, e, void 0, void 0), e;
	};
	function Yp(e, t) {
		if (e.tag === 6) {
			e = e.stateNode;
			var n = e.ownerDocument.createRange();
			n.selectNodeContents(e), t.push.apply(t, n.getClientRects());
		} else e = b(e), t.push.apply(t, e.getClientRects());
		return !1;
	}
	Fp.prototype.getRootNode = function(e) {
		var t = g(this._fragmentFiber);
		return t === null ? this : b(t).getRootNode(e);
	}, Fp.prototype.compareDocumentPosition = function(e) {
		var t = g(this._fragmentFiber);
		if (t === null) return Node.DOCUMENT_POSITION_DISCONNECTED;
		var n = [];
		h(this._fragmentFiber.child, !1, Hp, n, void 0, void 0);
		var r = b(t);
		if (n.length === 0) {
			if (n = r, _(this._fragmentFiber)) {
				a: {
					for (t = this._fragmentFiber.return; t !== null;) {
						if (t.tag === 4) {
							t = t.stateNode.containerInfo;
							break a;
						}
						if (t.tag === 3 || t.tag === 5 || t.tag === 27) break;
						t = t.return;
					}
					t = null;
				}
				t != null && (n = t);
			}
			t = this._fragmentFiber;
			var i = r = n.compareDocumentPosition(e);
			return n === e ? i = Node.DOCUMENT_POSITION_CONTAINS : r & Node.DOCUMENT_POSITION_CONTAINED_BY && (n = v(t)[1], n === null ? i = Node.DOCUMENT_POSITION_PRECEDING : (e = b(n).compareDocumentPosition(e), i = e === 0 || e & Node.DOCUMENT_POSITION_FOLLOWING ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING)), i |= Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC;
		}
		t = b(n[0]), i = b(n[n.length - 1]);
		var a = _(this._fragmentFiber) ? t.parentElement : r;
		if (a == null) return Node.DOCUMENT_POSITION_DISCONNECTED;
		r = a.compareDocumentPosition(t) & Node.DOCUMENT_POSITION_CONTAINED_BY, a = a.compareDocumentPosition(i) & Node.DOCUMENT_POSITION_CONTAINED_BY;
		var o = t.compareDocumentPosition(e), s = i.compareDocumentPosition(e), c = o & Node.DOCUMENT_POSITION_CONTAINED_BY || s & Node.DOCUMENT_POSITION_CONTAINED_BY;
		return s = r && a && o & Node.DOCUMENT_POSITION_FOLLOWING && s & Node.DOCUMENT_POSITION_PRECEDING, t = r && t === e || a && i === e || c || s ? Node.DOCUMENT_POSITION_CONTAINED_BY : !r && t === e || !a && i === e ? Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC : o, t & Node.DOCUMENT_POSITION_DISCONNECTED || t & Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC || Xp(t, this._fragmentFiber, n[0], n[n.length - 1], e) ? t : Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC;
	};
	function Xp(e, t, n, r, i) {
		var a = Nt(i);
		if (e & Node.DOCUMENT_POSITION_CONTAINED_BY) {
			if (n = !!a) a: {
				for (; a !== null;) {
					if (a.tag === 7 && (a === t || a.alternate === t)) {
						n = !0;
						break a;
					}
					a = a.return;
				}
				n = !1;
			}
			return n;
		}
		if (e & Node.DOCUMENT_POSITION_CONTAINS) {
			if (a === null) return a = i.ownerDocument, i === a || i === a.documentElement || i === a.body;
			a: {
				for (a = t, t = g(t); a !== null;) {
					if (!(a.tag !== 5 && a.tag !== 3 && a.tag !== 27 || a !== t && a.alternate !== t)) {
						a = !0;
						break a;
					}
					a = a.return;
				}
				a = !1;
			}
			return a;
		}
		return e & Node.DOCUMENT_POSITION_PRECEDING ? ((t = !!a) && !(t = a === n) && (t = E(n, a, T), t === null ? t = !1 : (h(t, !0, C, a, n), a = x, x = null, t = a !== null)), t) : e & Node.DOCUMENT_POSITION_FOLLOWING ? ((t = !!a) && !(t = a === r) && (t = E(r, a, T), t === null ? t = !1 : (h(t, !0, w, a, r), a = x, S = x = null, t = a !== null)), t) : !1;
	}
	function Zp(e, t) {
		var n = e.ownerDocument.createRange();
		n.selectNodeContents(e), e = n.getBoundingClientRect(), window.scrollTo(window.scrollX + e.left, t ? window.scrollY + e.top : window.scrollY + e.bottom - window.innerHeight);
	}
	Fp.prototype.scrollIntoView = function(e) {
		if (typeof e == "object") throw Error(o(566));
		var t = [];
		h(this._fragmentFiber.child, !1, Hp, t, void 0, void 0);
		var n = !1 !== e;
		if (t.length === 0) {
			var r = v(this._fragmentFiber);
			if (r = n ? r[1] || r[0] || g(this._fragmentFiber) : r[0] || r[1], r === null) return;
			if (r.tag === 6) {
				e = b(r), Zp(e, n);
				return;
			}
			if (r = b(r), r.nodeType !== 9) {
				if (r.nodeType === 11) {
					n = "host" in r ? r.host : null, n !== null && n.scrollIntoView(e);
					return;
				}
				r.scrollIntoView(e);
			}
		}
		for (r = n ? t.length - 1 : 0; r !== (n ? -1 : t.length);) {
			var i = t[r];
			i.tag === 6 ? (i = b(i), Zp(i, n)) : b(i).scrollIntoView(e), r += n ? -1 : 1;
		}
	};
	function Qp(e, t) {
		return e = b(e), $p(e, t), !1;
	}
	function $p(e, t) {
		e.reactFragments ??= /* @__PURE__ */ new Set(), e.reactFragments.add(t);
	}
	function em(e, t) {
		var n = t._eventListeners;
		if (n !== null) for (var r = 0; r < n.length; r++) {
			var i = n[r];
			e.addEventListener(i.type, i.attachedListener, Rp(i.optionsOrUseCapture));
		}
		e.nodeType !== 3 && (n = t._observers, n !== null && n.forEach(function(n) {
			for (var r = 0, i = 0; i < Kp.length; i++) {
				var a = Kp[i];
				(a.fragmentInstance !== t || a.observer !== n || a.instance !== e) && (Kp[r++] = a);
			}
			Kp.length = r, n.observe(e);
		}), $p(e, t));
	}
	function tm(e, t) {
		var n = t._eventListeners;
		if (n !== null) for (var r = 0; r < n.length; r++) {
			var i = n[r];
			e.removeEventListener(i.type, i.attachedListener, Rp(i.optionsOrUseCapture));
		}
		e.nodeType !== 3 && (n = t._observers, n !== null && n.forEach(function(n) {
			typeof n.rootMargin == "string" ? Jp(t, n, e) : n.unobserve(e);
		}), e.reactFragments != null && e.reactFragments.delete(t));
	}
	function nm(e) {
		var t = e.firstChild;
		for (t && t.nodeType === 10 && (t = t.nextSibling); t;) {
			var n = t;
			switch (t = t.nextSibling, n.nodeName) {
				case "HTML":
				case "HEAD":
				case "BODY":
					nm(n), Mt(n);
					continue;
				case "SCRIPT":
				case "STYLE": continue;
				case "LINK": if (n.rel.toLowerCase() === "stylesheet") continue;
			}
			e.removeChild(n);
		}
	}
	function rm(e, t, n, r) {
		for (; e.nodeType === 1;) {
			var i = n;
			if (e.nodeName.toLowerCase() !== t.toLowerCase()) {
				if (!r && (e.nodeName !== "INPUT" || e.type !== "hidden")) break;
			} else if (!r) {
				if (t === "input" && e.type === "hidden") {
					var a = i.name == null ? null : "" + i.name;
					if (i.type === "hidden" && e.getAttribute("name") === a) return e;
				} else return e;
			} else if (!e[At]) switch (t) {
				case "meta":
					if (!e.hasAttribute("itemprop")) break;
					return e;
				case "link":
					if (a = e.getAttribute("rel"), a === "stylesheet" && e.hasAttribute("data-precedence") || a !== i.rel || e.getAttribute("href") !== (i.href == null || i.href === "" ? null : i.href) || e.getAttribute("crossorigin") !== (i.crossOrigin == null ? null : i.crossOrigin) || e.getAttribute("title") !== (i.title == null ? null : i.title)) break;
					return e;
				case "style":
					if (e.hasAttribute("data-precedence")) break;
					return e;
				case "script":
					if (a = e.getAttribute("src"), (a !== (i.src == null ? null : i.src) || e.getAttribute("type") !== (i.type == null ? null : i.type) || e.getAttribute("crossorigin") !== (i.crossOrigin == null ? null : i.crossOrigin)) && a && e.hasAttribute("async") && !e.hasAttribute("itemprop")) break;
					return e;
				default: return e;
			}
			if (e = lm(e.nextSibling), e === null) break;
		}
		return null;
	}
	function im(e, t, n) {
		if (t === "") return null;
		for (; e.nodeType !== 3;) if ((e.nodeType !== 1 || e.nodeName !== "INPUT" || e.type !== "hidden") && !n || (e = lm(e.nextSibling), e === null)) return null;
		return e;
	}
	function am(e, t) {
		for (; e.nodeType !== 8;) if ((e.nodeType !== 1 || e.nodeName !== "INPUT" || e.type !== "hidden") && !t || (e = lm(e.nextSibling), e === null)) return null;
		return e;
	}
	function om(e) {
		return e.data === "$?" || e.data === "$~";
	}
	function sm(e) {
		return e.data === "$!" || e.data === "$?" && e.ownerDocument.readyState !== "loading";
	}
	function cm(e, t) {
		var n = e.ownerDocument;
		if (e.data === "$~") e._reactRetry = t;
		else if (e.data !== "$?" || n.readyState !== "loading") t();
		else {
			var r = function() {
				t(), n.removeEventListener("DOMContentLoaded", r);
			};
			n.addEventListener("DOMContentLoaded", r), e._reactRetry = r;
		}
	}
	function lm(e) {
		for (; e != null; e = e.nextSibling) {
			var t = e.nodeType;
			if (t === 1 || t === 3) break;
			if (t === 8) {
				if (t = e.data, t === "$" || t === "$!" || t === "$?" || t === "$~" || t === "&" || t === "F!" || t === "F") break;
				if (t === "/$" || t === "/&") return null;
			}
		}
		return e;
	}
	var um = null;
	function dm(e) {
		e = e.nextSibling;
		for (var t = 0; e;) {
			if (e.nodeType === 8) {
				var n = e.data;
				if (n === "/$" || n === "/&") {
					if (t === 0) return lm(e.nextSibling);
					t--;
				} else n !== "$" && n !== "$!" && n !== "$?" && n !== "$~" && n !== "&" || t++;
			}
			e = e.nextSibling;
		}
		return null;
	}
	function fm(e) {
		e = e.previousSibling;
		for (var t = 0; e;) {
			if (e.nodeType === 8) {
				var n = e.data;
				if (n === "$" || n === "$!" || n === "$?" || n === "$~" || n === "&") {
					if (t === 0) return e;
					t--;
				} else n !== "/$" && n !== "/&" || t++;
			}
			e = e.previousSibling;
		}
		return null;
	}
	function pm(e, t) {
		function n() {
			r = !0;
		}
		if (e.ownerDocument.activeElement === e) return !0;
		var r = !1;
		try {
			e.ownerDocument.addEventListener("focus", n, !0), (e.focus || HTMLElement.prototype.focus).call(e, t);
		} finally {
			e.ownerDocument.removeEventListener("focus", n, !0);
		}
		return r;
	}
	function mm(e) {
		yp(function() {
			yp(function(t) {
				return e(t);
			});
		});
	}
	function hm(e, t, n) {
		switch (t = lp(n), e) {
			case "html":
				if (e = t.documentElement, !e) throw Error(o(452));
				return e;
			case "head":
				if (e = t.head, !e) throw Error(o(453));
				return e;
			case "body":
				if (e = t.body, !e) throw Error(o(454));
				return e;
			default: throw Error(o(451));
		}
	}
	function gm(e, t, n) {
		for (var r in n) {
			var i = n[r];
			n.hasOwnProperty(r) && i != null && ep(e, t, r, null, rp, i);
		}
		n.dangerouslySetInnerHTML != null && (e.textContent = ""), e.onclick === hn && (e.onclick = null), Mt(e);
	}
	function _m(e) {
		for (var t = e.attributes; t.length;) e.removeAttributeNode(t[0]);
		Mt(e);
	}
	var vm = /* @__PURE__ */ new Map(), ym = /* @__PURE__ */ new Set();
	function bm(e) {
		if (typeof e.getRootNode == "function") {
			var t = e.getRootNode();
			if (t.nodeType === 9 || t.nodeType === 11) return t;
		}
		return e.nodeType === 9 ? e : e.ownerDocument;
	}
	var xm = j.d;
	j.d = {
		f: Sm,
		r: Cm,
		D: Em,
		C: Dm,
		L: Om,
		m: km,
		X: jm,
		S: Am,
		M: Mm
	};
	function Sm() {
		var e = xm.f(), t = Ld();
		return e || t;
	}
	function Cm(e) {
		var t = Pt(e);
		t !== null && t.tag === 5 && t.type === "form" ? Ys(t) : xm.r(e);
	}
	var wm = typeof document > "u" ? null : document;
	function Tm(e, t, n) {
		var r = wm;
		if (r && typeof t == "string" && t) {
			var i = $t(t);
			i = "link[rel=\"" + e + "\"][href=\"" + i + "\"]", typeof n == "string" && (i += "[crossorigin=\"" + n + "\"]"), ym.has(i) || (ym.add(i), e = {
				rel: e,
				crossOrigin: n,
				href: t
			}, r.querySelector(i) === null && (t = r.createElement("link"), np(t, "link", e), R(t), r.head.appendChild(t)));
		}
	}
	function Em(e) {
		xm.D(e), Tm("dns-prefetch", e, null);
	}
	function Dm(e, t) {
		xm.C(e, t), Tm("preconnect", e, t);
	}
	function Om(e, t, n) {
		xm.L(e, t, n);
		var r = wm;
		if (r && e && t) {
			var i = "link[rel=\"preload\"][as=\"" + $t(t) + "\"]";
			t === "image" && n && n.imageSrcSet ? (i += "[imagesrcset=\"" + $t(n.imageSrcSet) + "\"]", typeof n.imageSizes == "string" && (i += "[imagesizes=\"" + $t(n.imageSizes) + "\"]")) : i += "[href=\"" + $t(e) + "\"]";
			var a = i;
			switch (t) {
				case "style":
					a = Pm(e);
					break;
				case "script": a = Rm(e);
			}
			if (!(vm.has(a) || (e = D({
				rel: "preload",
				href: t === "image" && n && n.imageSrcSet ? void 0 : e,
				as: t
			}, n), vm.set(a, e), r.querySelector(i) !== null || t === "style" && r.querySelector(Fm(a)) || t === "script" && r.querySelector(zm(a))))) {
				var o = r.createElement("link");
				np(o, "link", e), t === "style" && (o[jt] = !0, o.onload = o.onerror = function() {
					Lt(o);
				}), R(o), r.head.appendChild(o);
			}
		}
	}
	function km(e, t) {
		xm.m(e, t);
		var n = wm;
		if (n && e) {
			var r = t && typeof t.as == "string" ? t.as : "script", i = "link[rel=\"modulepreload\"][as=\"" + $t(r) + "\"][href=\"" + $t(e) + "\"]", a = i;
			switch (r) {
				case "audioworklet":
				case "paintworklet":
				case "serviceworker":
				case "sharedworker":
				case "worker":
				case "script": a = Rm(e);
			}
			if (!vm.has(a) && (e = D({
				rel: "modulepreload",
				href: e
			}, t), vm.set(a, e), n.querySelector(i) === null)) {
				switch (r) {
					case "audioworklet":
					case "paintworklet":
					case "serviceworker":
					case "sharedworker":
					case "worker":
					case "script": if (n.querySelector(zm(a))) return;
				}
				r = n.createElement("link"), np(r, "link", e), R(r), n.head.appendChild(r);
			}
		}
	}
	function Am(e, t, n) {
		xm.S(e, t, n);
		var r = wm;
		if (r && e) {
			var i = It(r).hoistableStyles, a = Pm(e);
			t ||= "default";
			var o = i.get(a);
			if (!o) {
				var s = {
					loading: 0,
					preload: null
				};
				if (o = r.querySelector(Fm(a))) s.loading = 5;
				else {
					e = D({
						rel: "stylesheet",
						href: e,
						"data-precedence": t
					}, n), (n = vm.get(a)) && Hm(e, n);
					var c = o = r.createElement("link");
					R(c), np(c, "link", e), c._p = new Promise(function(e, t) {
						c.onload = e, c.onerror = t;
					}), c.addEventListener("load", function() {
						s.loading |= 1;
					}), c.addEventListener("error", function() {
						s.loading |= 2;
					}), s.loading |= 4, Vm(o, t, r);
				}
				o = {
					type: "stylesheet",
					instance: o,
					count: 1,
					state: s
				}, i.set(a, o);
			}
		}
	}
	function jm(e, t) {
		xm.X(e, t);
		var n = wm;
		if (n && e) {
			var r = It(n).hoistableScripts, i = Rm(e), a = r.get(i);
			a || (a = n.querySelector(zm(i)), a || (e = D({
				src: e,
				async: !0
			}, t), (t = vm.get(i)) && Um(e, t), a = n.createElement("script"), R(a), np(a, "link", e), n.head.appendChild(a)), a = {
				type: "script",
				instance: a,
				count: 1,
				state: null
			}, r.set(i, a));
		}
	}
	function Mm(e, t) {
		xm.M(e, t);
		var n = wm;
		if (n && e) {
			var r = It(n).hoistableScripts, i = Rm(e), a = r.get(i);
			a || (a = n.querySelector(zm(i)), a || (e = D({
				src: e,
				async: !0,
				type: "module"
			}, t), (t = vm.get(i)) && Um(e, t), a = n.createElement("script"), R(a), np(a, "link", e), n.head.appendChild(a)), a = {
				type: "script",
				instance: a,
				count: 1,
				state: null
			}, r.set(i, a));
		}
	}
	function Nm(e, t, n, r) {
		var i = (i = Oe.current) ? bm(i) : null;
		if (!i) throw Error(o(446));
		switch (e) {
			case "meta":
			case "title": return null;
			case "style": return typeof n.precedence == "string" && typeof n.href == "string" ? (n = Pm(n.href), t = It(i).hoistableStyles, r = t.get(n), r || (r = {
				type: "style",
				instance: null,
				count: 0,
				state: null
			}, t.set(n, r)), r) : {
				type: "void",
				instance: null,
				count: 0,
				state: null
			};
			case "link":
				if (n.rel === "stylesheet" && typeof n.href == "string" && typeof n.precedence == "string") {
					e = Pm(n.href);
					var a = It(i).hoistableStyles, s = a.get(e);
					if (s || (i = i.ownerDocument || i, s = {
						type: "stylesheet",
						instance: null,
						count: 0,
						state: {
							loading: 0,
							preload: null
						}
					}, a.set(e, s), (a = i.querySelector(Fm(e))) ? a._p || (s.instance = a, s.state.loading = 5) : (a = vm.get(e), a || (a = {
						rel: "preload",
						as: "style",
						href: n.href,
						crossOrigin: n.crossOrigin,
						integrity: n.integrity,
						media: n.media,
						hrefLang: n.hrefLang,
						referrerPolicy: n.referrerPolicy
					}, vm.set(e, a)), Lm(i, e, a, s.state))), t && r === null) throw Error(o(528, ""));
					return s;
				}
				if (t && r !== null) throw Error(o(529, ""));
				return null;
			case "script": return t = n.async, n = n.src, typeof n == "string" && t && typeof t != "function" && typeof t != "symbol" ? (n = Rm(n), t = It(i).hoistableScripts, r = t.get(n), r || (r = {
				type: "script",
				instance: null,
				count: 0,
				state: null
			}, t.set(n, r)), r) : {
				type: "void",
				instance: null,
				count: 0,
				state: null
			};
			default: throw Error(o(444, e));
		}
	}
	function Pm(e) {
		return "href=\"" + $t(e) + "\"";
	}
	function Fm(e) {
		return "link[rel=\"stylesheet\"][" + e + "]";
	}
	function Im(e) {
		return D({}, e, {
			"data-precedence": e.precedence,
			precedence: null
		});
	}
	function Lm(e, t, n, r) {
		if (t = e.querySelector("link[rel=\"preload\"][as=\"style\"][" + t + "]")) {
			if (!0 !== t[jt]) {
				r.loading = 1;
				return;
			}
		} else t = e.createElement("link"), t[jt] = !0, t.onload = t.onerror = Lt.bind(null, t), np(t, "link", n), R(t), e.head.appendChild(t);
		r.preload = t, t.addEventListener("load", function() {
			return r.loading |= 1;
		}), t.addEventListener("error", function() {
			return r.loading |= 2;
		});
	}
	function Rm(e) {
		return "[src=\"" + $t(e) + "\"]";
	}
	function zm(e) {
		return "script[async]" + e;
	}
	function Bm(e, t, n) {
		if (t.count++, t.instance === null) switch (t.type) {
			case "style":
				var r = e.querySelector("style[data-href~=\"" + $t(n.href) + "\"]");
				if (r) return t.instance = r, R(r), r;
				var i = D({}, n, {
					"data-href": n.href,
					"data-precedence": n.precedence,
					href: null,
					precedence: null
				});
				return r = (e.ownerDocument || e).createElement("style"), R(r), np(r, "style", i), Vm(r, n.precedence, e), t.instance = r;
			case "stylesheet":
				i = Pm(n.href);
				var a = e.querySelector(Fm(i));
				if (a) return t.state.loading |= 4, t.instance = a, R(a), a;
				r = Im(n), (i = vm.get(i)) && Hm(r, i), a = (e.ownerDocument || e).createElement("link"), R(a);
				var s = a;
				return s._p = new Promise(function(e, t) {
					s.onload = e, s.onerror = t;
				}), np(a, "link", r), t.state.loading |= 4, Vm(a, n.precedence, e), t.instance = a;
			case "script": return a = Rm(n.src), (i = e.querySelector(zm(a))) ? (t.instance = i, R(i), i) : (r = n, (i = vm.get(a)) && (r = D({}, n), Um(r, i)), e = e.ownerDocument || e, i = e.createElement("script"), R(i), np(i, "link", r), e.head.appendChild(i), t.instance = i);
			case "void": return null;
			default: throw Error(o(443, t.type));
		}
		else t.type === "stylesheet" && !(t.state.loading & 4) && (r = t.instance, t.state.loading |= 4, Vm(r, n.precedence, e));
		return t.instance;
	}
	function Vm(e, t, n) {
		for (var r = n.querySelectorAll("link[rel=\"stylesheet\"][data-precedence],style[data-precedence]"), i = r.length ? r[r.length - 1] : null, a = i, o = 0; o < r.length; o++) {
			var s = r[o];
			if (s.dataset.precedence === t) a = s;
			else if (a !== i) break;
		}
		a ? a.parentNode.insertBefore(e, a.nextSibling) : (t = n.nodeType === 9 ? n.head : n, t.insertBefore(e, t.firstChild));
	}
	function Hm(e, t) {
		e.crossOrigin ??= t.crossOrigin, e.referrerPolicy ??= t.referrerPolicy, e.title ??= t.title;
	}
	function Um(e, t) {
		e.crossOrigin ??= t.crossOrigin, e.referrerPolicy ??= t.referrerPolicy, e.integrity ??= t.integrity;
	}
	var Wm = null;
	function Gm(e, t, n) {
		if (Wm === null) {
			var r = /* @__PURE__ */ new Map(), i = Wm = /* @__PURE__ */ new Map();
			i.set(n, r);
		} else i = Wm, r = i.get(n), r || (r = /* @__PURE__ */ new Map(), i.set(n, r));
		if (r.has(e)) return r;
		for (r.set(e, null), n = n.getElementsByTagName(e), i = 0; i < n.length; i++) {
			var a = n[i];
			if (!(a[At] || a[L] || e === "link" && a.getAttribute("rel") === "stylesheet") && a.namespaceURI !== "http://www.w3.org/2000/svg") {
				var o = a.getAttribute(t) || "";
				o = e + o;
				var s = r.get(o);
				s ? s.push(a) : r.set(o, [a]);
			}
		}
		return r;
	}
	function Km(e, t, n) {
		e = e.ownerDocument || e, e.head.insertBefore(n, t === "title" ? e.querySelector("head > title") : null);
	}
	function qm(e, t, n) {
		if (n === 1 || t.itemProp != null) return !1;
		switch (e) {
			case "meta":
			case "title": return !0;
			case "style":
				if (typeof t.precedence != "string" || typeof t.href != "string" || t.href === "") break;
				return !0;
			case "link":
				if (typeof t.rel != "string" || typeof t.href != "string" || t.href === "" || t.onLoad || t.onError) break;
				switch (t.rel) {
					case "stylesheet": return e = t.disabled, typeof t.precedence == "string" && e == null;
					default: return !0;
				}
			case "script": if (t.async && typeof t.async != "function" && typeof t.async != "symbol" && !t.onLoad && !t.onError && t.src && typeof t.src == "string") return !0;
		}
		return !1;
	}
	function Jm(e, t) {
		return e === "img" && t.src != null && t.src !== "" && t.onLoad == null && t.loading !== "lazy";
	}
	function Ym(e) {
		return !(e.type === "stylesheet" && !(e.state.loading & 3));
	}
	function Xm(e) {
		return (e.width || 100) * (e.height || 100) * (typeof devicePixelRatio == "number" ? devicePixelRatio : 1) * .25;
	}
	function Zm(e, t) {
		typeof t.decode == "function" && (e.imgCount++, t.complete || (e.imgBytes += Xm(t), e.suspenseyImages.push(t)), e = rh.bind(e), t.decode().then(e, e));
	}
	function Qm(e, t, n, r) {
		if (n.type === "stylesheet" && (typeof r.media != "string" || !1 !== matchMedia(r.media).matches) && !(n.state.loading & 4)) {
			if (n.instance === null) {
				var i = Pm(r.href), a = t.querySelector(Fm(i));
				if (a) {
					t = a._p, typeof t == "object" && t && typeof t.then == "function" && (e.count++, e = nh.bind(e), t.then(e, e)), n.state.loading |= 4, n.instance = a, R(a);
					return;
				}
				a = t.ownerDocument || t, r = Im(r), (i = vm.get(i)) && Hm(r, i), a = a.createElement("link"), R(a);
				var o = a;
				o._p = new Promise(function(e, t) {
					o.onload = e, o.onerror = t;
				}), np(a, "link", r), n.instance = a;
			}
			e.stylesheets === null && (e.stylesheets = /* @__PURE__ */ new Map()), e.stylesheets.set(n, t), (t = n.state.preload) && !(n.state.loading & 3) && (e.count++, n = nh.bind(e), t.addEventListener("load", n), t.addEventListener("error", n));
		}
	}
	var $m = 0;
	function eh(e, t) {
		return e.stylesheets && e.count === 0 && ah(e, e.stylesheets), 0 < e.count || 0 < e.imgCount ? function(n) {
			var r = setTimeout(function() {
				if (e.stylesheets && ah(e, e.stylesheets), e.unsuspend) {
					var t = e.unsuspend;
					e.unsuspend = null, t();
				}
			}, 6e4 + t);
			0 < e.imgBytes && $m === 0 && ($m = 62500 * op());
			var i = setTimeout(function() {
				if (e.waitingForImages = !1, e.count === 0 && (e.stylesheets && ah(e, e.stylesheets), e.unsuspend)) {
					var t = e.unsuspend;
					e.unsuspend = null, t();
				}
			}, (e.imgBytes > $m ? 50 : 800) + t);
			return e.unsuspend = n, function() {
				e.unsuspend = null, clearTimeout(r), clearTimeout(i);
			};
		} : null;
	}
	function th(e) {
		if (e.count === 0 && (e.imgCount === 0 || !e.waitingForImages)) {
			if (e.stylesheets) ah(e, e.stylesheets);
			else if (e.unsuspend) {
				var t = e.unsuspend;
				e.unsuspend = null, t();
			}
		}
	}
	function nh() {
		this.count--, th(this);
	}
	function rh() {
		this.imgCount--, th(this);
	}
	var ih = null;
	function ah(e, t) {
		e.stylesheets = null, e.unsuspend !== null && (e.count++, ih = /* @__PURE__ */ new Map(), t.forEach(oh, e), ih = null, nh.call(e));
	}
	function oh(e, t) {
		if (!(t.state.loading & 4)) {
			var n = ih.get(e);
			if (n) var r = n.get(null);
			else {
				n = /* @__PURE__ */ new Map(), ih.set(e, n);
				for (var i = e.querySelectorAll("link[data-precedence],style[data-precedence]"), a = 0; a < i.length; a++) {
					var o = i[a];
					(o.nodeName === "LINK" || o.getAttribute("media") !== "not all") && (n.set(o.dataset.precedence, o), r = o);
				}
				r && n.set(null, r);
			}
			i = t.instance, o = i.getAttribute("data-precedence"), a = n.get(o) || r, a === r && n.set(null, i), n.set(o, i), this.count++, r = nh.bind(this), i.addEventListener("load", r), i.addEventListener("error", r), a ? a.parentNode.insertBefore(i, a.nextSibling) : (e = e.nodeType === 9 ? e.head : e, e.insertBefore(i, e.firstChild)), t.state.loading |= 4;
		}
	}
	var sh = {
		$$typeof: ae,
		Provider: null,
		Consumer: null,
		_currentValue: xe,
		_currentValue2: xe,
		_threadCount: 0
	};
	function ch(e, t, n, r, i, a, o, s, c) {
		this.tag = 1, this.containerInfo = e, this.pingCache = this.current = this.pendingChildren = null, this.timeoutHandle = -1, this.callbackNode = this.next = this.pendingContext = this.context = this.cancelPendingCommit = null, this.callbackPriority = 0, this.expirationTimes = mt(-1), this.entangledLanes = this.shellSuspendCounter = this.errorRecoveryDisabledLanes = this.expiredLanes = this.warmLanes = this.pingedLanes = this.suspendedLanes = this.pendingLanes = 0, this.entanglements = mt(0), this.hiddenUpdates = mt(null), this.identifierPrefix = r, this.onUncaughtError = i, this.onCaughtError = a, this.onRecoverableError = o, this.pooledCache = null, this.pooledCacheLanes = 0, this.formState = c, this.transitionTypes = null, this.incompleteTransitions = /* @__PURE__ */ new Map();
	}
	function lh(e, t, n, r, i, a, o, s, c, l, u, d) {
		return e = new ch(e, t, n, o, c, l, u, d, s), t = 1, !0 === a && (t |= 24), a = W(3, null, null, t), e.current = a, a.stateNode = e, t = Ca(), t.refCount++, e.pooledCache = t, t.refCount++, a.memoizedState = {
			element: r,
			isDehydrated: n,
			cache: t
		}, ao(a), e;
	}
	function uh(e) {
		return e ? (e = Ei, e) : Ei;
	}
	function dh(e, t, n, r, i, a) {
		i = uh(i), r.context === null ? r.context = i : r.pendingContext = i, r = so(t), r.payload = { element: n }, a = a === void 0 ? null : a, a !== null && (r.callback = a), n = co(e, r, t), n !== null && (Md(n, e, t), lo(n, e, t));
	}
	function fh(e, t) {
		if (e = e.memoizedState, e !== null && e.dehydrated !== null) {
			var n = e.retryLane;
			e.retryLane = n !== 0 && n < t ? n : t;
		}
	}
	function ph(e, t) {
		fh(e, t), (e = e.alternate) && fh(e, t);
	}
	function mh(e) {
		if (e.tag === 13 || e.tag === 31) {
			var t = Ci(e, 67108864);
			t !== null && Md(t, e, 67108864), ph(e, 67108864);
		}
	}
	function hh(e) {
		if (e.tag === 13 || e.tag === 31) {
			var t = kd();
			t = yt(t);
			var n = Ci(e, t);
			n !== null && Md(n, e, t), ph(e, t);
		}
	}
	var gh = !0;
	function _h(e, t, n, r) {
		var i = A.T;
		A.T = null;
		var a = j.p;
		try {
			j.p = 2, yh(e, t, n, r);
		} finally {
			j.p = a, A.T = i;
		}
	}
	function vh(e, t, n, r) {
		var i = A.T;
		A.T = null;
		var a = j.p;
		try {
			j.p = 8, yh(e, t, n, r);
		} finally {
			j.p = a, A.T = i;
		}
	}
	function yh(e, t, n, r) {
		if (gh) {
			var i = bh(r);
			if (i === null) Gf(e, t, r, xh, n), Mh(e, r);
			else if (Ph(i, e, t, n, r)) r.stopPropagation();
			else if (Mh(e, r), t & 4 && -1 < jh.indexOf(e)) {
				for (; i !== null;) {
					var a = Pt(i);
					if (a !== null) switch (a.tag) {
						case 3:
							if (a = a.stateNode, a.current.memoizedState.isDehydrated) {
								var o = ct(a.pendingLanes);
								if (o !== 0) {
									var s = a;
									for (s.pendingLanes |= 2, s.entangledLanes |= 2; o;) {
										var c = 1 << 31 - tt(o);
										s.entanglements[1] |= c, o &= ~c;
									}
									Tf(a), !(Yu & 6) && (md = P() + 500, Ef(0, !1));
								}
							}
							break;
						case 31:
						case 13: s = Ci(a, 2), s !== null && Md(s, a, 2), Ld(), ph(a, 2);
					}
					if (a = bh(r), a === null && Gf(e, t, r, xh, n), a === i) break;
					i = a;
				}
				i !== null && r.stopPropagation();
			} else Gf(e, t, r, null, n);
		}
	}
	function bh(e) {
		return e = _n(e), Sh(e);
	}
	var xh = null;
	function Sh(e) {
		if (xh = null, e = Nt(e), e !== null) {
			var t = l(e);
			if (t === null) e = null;
			else {
				var n = t.tag;
				if (n === 13) {
					if (e = u(t), e !== null) return e;
					e = null;
				} else if (n === 31) {
					if (e = d(t), e !== null) return e;
					e = null;
				} else if (n === 3) {
					if (t.stateNode.current.memoizedState.isDehydrated) return t.tag === 3 ? t.stateNode.containerInfo : null;
					e = null;
				} else t !== e && (e = null);
			}
		}
		return xh = e, null;
	}
	function Ch(e) {
		switch (e) {
			case "beforetoggle":
			case "cancel":
			case "click":
			case "close":
			case "contextmenu":
			case "copy":
			case "cut":
			case "auxclick":
			case "dblclick":
			case "dragend":
			case "dragstart":
			case "drop":
			case "focusin":
			case "focusout":
			case "input":
			case "invalid":
			case "keydown":
			case "keypress":
			case "keyup":
			case "mousedown":
			case "mouseup":
			case "paste":
			case "pause":
			case "play":
			case "pointercancel":
			case "pointerdown":
			case "pointerup":
			case "ratechange":
			case "reset":
			case "seeked":
			case "submit":
			case "toggle":
			case "touchcancel":
			case "touchend":
			case "touchstart":
			case "volumechange":
			case "change":
			case "selectionchange":
			case "textInput":
			case "compositionstart":
			case "compositionend":
			case "compositionupdate":
			case "beforeblur":
			case "afterblur":
			case "beforeinput":
			case "blur":
			case "fullscreenchange":
			case "fullscreenerror":
			case "focus":
			case "hashchange":
			case "popstate":
			case "select":
			case "selectstart": return 2;
			case "drag":
			case "dragenter":
			case "dragexit":
			case "dragleave":
			case "dragover":
			case "mousemove":
			case "mouseout":
			case "mouseover":
			case "pointermove":
			case "pointerout":
			case "pointerover":
			case "resize":
			case "scroll":
			case "touchmove":
			case "wheel":
			case "mouseenter":
			case "mouseleave":
			case "pointerenter":
			case "pointerleave": return 8;
			case "message": switch (Ge()) {
				case Ke: return 2;
				case F: return 8;
				case qe:
				case Je: return 32;
				case Ye: return 268435456;
				default: return 32;
			}
			default: return 32;
		}
	}
	var wh = !1, Th = null, Eh = null, Dh = null, Oh = /* @__PURE__ */ new Map(), kh = /* @__PURE__ */ new Map(), Ah = [], jh = "mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart keydown keypress keyup input textInput copy cut paste click change contextmenu reset".split(" ");
	function Mh(e, t) {
		switch (e) {
			case "focusin":
			case "focusout":
				Th = null;
				break;
			case "dragenter":
			case "dragleave":
				Eh = null;
				break;
			case "mouseover":
			case "mouseout":
				Dh = null;
				break;
			case "pointerover":
			case "pointerout":
				Oh.delete(t.pointerId);
				break;
			case "gotpointercapture":
			case "lostpointercapture": kh.delete(t.pointerId);
		}
	}
	function Nh(e, t, n, r, i, a) {
		return e === null || e.nativeEvent !== a ? (e = {
			blockedOn: t,
			domEventName: n,
			eventSystemFlags: r,
			nativeEvent: a,
			targetContainers: [i]
		}, t !== null && (t = Pt(t), t !== null && mh(t)), e) : (e.eventSystemFlags |= r, t = e.targetContainers, i !== null && t.indexOf(i) === -1 && t.push(i), e);
	}
	function Ph(e, t, n, r, i) {
		switch (t) {
			case "focusin": return Th = Nh(Th, e, t, n, r, i), !0;
			case "dragenter": return Eh = Nh(Eh, e, t, n, r, i), !0;
			case "mouseover": return Dh = Nh(Dh, e, t, n, r, i), !0;
			case "pointerover":
				var a = i.pointerId;
				return Oh.set(a, Nh(Oh.get(a) || null, e, t, n, r, i)), !0;
			case "gotpointercapture": return a = i.pointerId, kh.set(a, Nh(kh.get(a) || null, e, t, n, r, i)), !0;
		}
		return !1;
	}
	function Fh(e) {
		var t = Nt(e.target);
		if (t !== null) {
			var n = l(t);
			if (n !== null) {
				if (t = n.tag, t === 13) {
					if (t = u(n), t !== null) {
						e.blockedOn = t, St(e.priority, function() {
							hh(n);
						});
						return;
					}
				} else if (t === 31) {
					if (t = d(n), t !== null) {
						e.blockedOn = t, St(e.priority, function() {
							hh(n);
						});
						return;
					}
				} else if (t === 3 && n.stateNode.current.memoizedState.isDehydrated) {
					e.blockedOn = n.tag === 3 ? n.stateNode.containerInfo : null;
					return;
				}
			}
		}
		e.blockedOn = null;
	}
	function Ih(e) {
		if (e.blockedOn !== null) return !1;
		for (var t = e.targetContainers; 0 < t.length;) {
			var n = bh(e.nativeEvent);
			if (n === null) {
				n = e.nativeEvent;
				var r = new n.constructor(n.type, n);
				gn = r, n.target.dispatchEvent(r), gn = null;
			} else return t = Pt(n), t !== null && mh(t), e.blockedOn = n, !1;
			t.shift();
		}
		return !0;
	}
	function Lh(e, t, n) {
		Ih(e) && n.delete(t);
	}
	function Rh() {
		wh = !1, Th !== null && Ih(Th) && (Th = null), Eh !== null && Ih(Eh) && (Eh = null), Dh !== null && Ih(Dh) && (Dh = null), Oh.forEach(Lh), kh.forEach(Lh);
	}
	function zh(e, n) {
		e.blockedOn === n && (e.blockedOn = null, wh || (wh = !0, t.unstable_scheduleCallback(t.unstable_NormalPriority, Rh)));
	}
	var Bh = null;
	function Vh(e) {
		Bh !== e && (Bh = e, t.unstable_scheduleCallback(t.unstable_NormalPriority, function() {
			Bh === e && (Bh = null);
			for (var t = 0; t < e.length; t += 3) {
				var n = e[t], r = e[t + 1], i = e[t + 2];
				if (typeof r != "function") {
					if (Sh(r || n) === null) continue;
					break;
				}
				var a = Pt(n);
				a !== null && (e.splice(t, 3), t -= 3, qs(a, {
					pending: !0,
					data: i,
					method: n.method,
					action: r
				}, r, i));
			}
		}));
	}
	function Hh(e) {
		function t(t) {
			return zh(t, e);
		}
		Th !== null && zh(Th, e), Eh !== null && zh(Eh, e), Dh !== null && zh(Dh, e), Oh.forEach(t), kh.forEach(t);
		for (var n = 0; n < Ah.length; n++) {
			var r = Ah[n];
			r.blockedOn === e && (r.blockedOn = null);
		}
		for (; 0 < Ah.length && (n = Ah[0], n.blockedOn === null);) Fh(n), n.blockedOn === null && Ah.shift();
		if (n = (e.ownerDocument || e).$$reactFormReplay, n != null) for (r = 0; r < n.length; r += 3) {
			var i = n[r], a = n[r + 1], o = i[wt] || null;
			if (typeof a == "function") o || Vh(n);
			else if (o) {
				var s = null;
				if (a && a.hasAttribute("formAction")) {
					if (i = a, o = a[wt] || null) s = o.formAction;
					else if (Sh(i) !== null) continue;
				} else s = o.action;
				typeof s == "function" ? n[r + 1] = s : (n.splice(r, 3), r -= 3), Vh(n);
			}
		}
	}
	function Uh() {
		function e(e) {
			e.canIntercept && e.info === "react-transition" && e.intercept({
				handler: function() {
					return new Promise(function(e) {
						return i = e;
					});
				},
				focusReset: "manual",
				scroll: "manual"
			});
		}
		function t() {
			i !== null && (i(), i = null), r || setTimeout(n, 20);
		}
		function n() {
			if (!r && !navigation.transition) {
				var e = navigation.currentEntry;
				e && e.url != null && navigation.navigate(e.url, {
					state: e.getState(),
					info: "react-transition",
					history: "replace"
				});
			}
		}
		if (typeof navigation == "object") {
			var r = !1, i = null;
			return navigation.addEventListener("navigate", e), navigation.addEventListener("navigatesuccess", t), navigation.addEventListener("navigateerror", t), setTimeout(n, 100), function() {
				r = !0, navigation.removeEventListener("navigate", e), navigation.removeEventListener("navigatesuccess", t), navigation.removeEventListener("navigateerror", t), i !== null && (i(), i = null);
			};
		}
	}
	function Wh(e) {
		this._internalRoot = e;
	}
	Gh.prototype.render = Wh.prototype.render = function(e) {
		var t = this._internalRoot;
		if (t === null) throw Error(o(409));
		var n = t.current;
		dh(n, kd(), e, t, null, null);
	}, Gh.prototype.unmount = Wh.prototype.unmount = function() {
		var e = this._internalRoot;
		if (e !== null) {
			this._internalRoot = null;
			var t = e.containerInfo;
			dh(e.current, 2, null, e, null, null), Ld(), t[Tt] = null;
		}
	};
	function Gh(e) {
		this._internalRoot = e;
	}
	Gh.prototype.unstable_scheduleHydration = function(e) {
		if (e) {
			var t = xt();
			e = {
				blockedOn: null,
				target: e,
				priority: t
			};
			for (var n = 0; n < Ah.length && t !== 0 && t < Ah[n].priority; n++);
			Ah.splice(n, 0, e), n === 0 && Fh(e);
		}
	};
	var Kh = n.version;
	if (Kh !== "19.3.1") throw Error(o(527, Kh, "19.3.1"));
	j.findDOMNode = function(e) {
		var t = e._reactInternals;
		if (t === void 0) throw typeof e.render == "function" ? Error(o(188)) : (e = Object.keys(e).join(","), Error(o(268, e)));
		return e = p(t), e = e === null ? null : m(e), e = e === null ? null : e.stateNode, e;
	};
	var qh = {
		bundleType: 0,
		version: "19.3.1",
		rendererPackageName: "react-dom",
		currentDispatcherRef: A,
		reconcilerVersion: "19.3.1"
	};
	if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < "u") {
		var Jh = __REACT_DEVTOOLS_GLOBAL_HOOK__;
		if (!Jh.isDisabled && Jh.supportsFiber) try {
			Qe = Jh.inject(qh), $e = Jh;
		} catch {}
	}
	e.createRoot = function(e, t) {
		if (!c(e)) throw Error(o(299));
		var n = !1, r = "", i = gc, a = _c, s = vc;
		return t != null && (!0 === t.unstable_strictMode && (n = !0), t.identifierPrefix !== void 0 && (r = t.identifierPrefix), t.onUncaughtError !== void 0 && (i = t.onUncaughtError), t.onCaughtError !== void 0 && (a = t.onCaughtError), t.onRecoverableError !== void 0 && (s = t.onRecoverableError)), t = lh(e, 1, !1, null, null, n, r, null, i, a, s, Uh), e[Tt] = t.current, Uf(e), new Wh(t);
	};
})), l = (/* @__PURE__ */ e(((e, t) => {
	function n() {
		if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < "u" && typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE == "function") try {
			__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n);
		} catch (e) {
			console.error(e);
		}
	}
	n(), t.exports = c();
})))();
function u(e) {
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
// src/shared/colors.ts
var d = {
	light: {
		io: "#64748b",
		convolution: "#2f8296",
		linear: "#4a68b8",
		normalization: "#6d8b45",
		activation: "#b06f2c",
		pooling: "#7a5ab8",
		recurrent: "#ac5285",
		attention: "#2b8a72",
		shape: "#6b7280",
		dropout: "#8d8478"
	},
	dark: {
		io: "#8796ad",
		convolution: "#3e9cb2",
		linear: "#7b9aec",
		normalization: "#83a55a",
		activation: "#cd8a43",
		pooling: "#a88bea",
		recurrent: "#d87cae",
		attention: "#3fa98c",
		shape: "#8f96a4",
		dropout: "#a29a8e"
	}
}, f = {
	light: {
		train: "#3457b2",
		validation: "#b06f2c",
		error: "#c03636",
		stale: "#a87400",
		event: "#7c4fd0",
		running: "#2f8f4e",
		selection: "#3457b2"
	},
	dark: {
		train: "#8aa6f0",
		validation: "#e09a4f",
		error: "#f46761",
		stale: "#e0a936",
		event: "#a98bff",
		running: "#4cb870",
		selection: "#8aa6f0"
	}
}, p = {
	light: {
		canvas: "#fbfbfa",
		panel: "#ffffff",
		code: "#f6f7f8",
		line: "#e3e4e6",
		lit: "#e2e6f0",
		text: "#1f2328",
		quiet: "#5f6673",
		primary: "#3457b2",
		onPrimary: "#ffffff"
	},
	dark: {
		canvas: "#14161a",
		panel: "#1b1e24",
		code: "#16191e",
		line: "#2d323a",
		lit: "#252c3b",
		text: "#e6e8eb",
		quiet: "#949ba6",
		primary: "#8aa6f0",
		onPrimary: "#14161a"
	}
}, m = {
	light: [
		"#e9effa",
		"#c3d2ee",
		"#9fb6e0",
		"#6b8cce",
		"#4467b8",
		"#2a458c",
		"#1b2c60"
	],
	dark: [
		"#1c2543",
		"#26386f",
		"#33509f",
		"#4a6fcc",
		"#7398ec",
		"#a9c4fb",
		"#e6efff"
	]
}, h = {
	light: [
		"#244f9e",
		"#7f9fd6",
		"#f1f1ef",
		"#e0a468",
		"#a8581a"
	],
	dark: [
		"#86b0ff",
		"#4769b0",
		"#25282e",
		"#a8692f",
		"#ffae66"
	]
};
function g(e) {
	let t = parseInt(e.slice(1), 16);
	return [
		t >> 16,
		t >> 8 & 255,
		t & 255
	];
}
function _(e, t) {
	return Array.from({ length: t }, (n, r) => v(e, t === 1 ? 0 : r / (t - 1)));
}
function v(e, t) {
	let n = Math.min(1, Math.max(0, t)) * (e.length - 1), r = Math.min(e.length - 2, Math.floor(n)), i = n - r, a = g(e[r]), o = g(e[r + 1]);
	return "#" + a.map((e, t) => Math.round(e + (o[t] - e) * i)).map((e) => e.toString(16).padStart(2, "0")).join("");
}
function y(e, t = 1e-6, n = 1) {
	if (Number.isNaN(e)) return NaN;
	if (e <= 0) return 0;
	let r = (Math.log10(e) - Math.log10(t)) / (Math.log10(n) - Math.log10(t));
	return Math.min(1, Math.max(0, r));
}
var b = {
	light: _(m.light, 256),
	dark: _(m.dark, 256)
};
_(h.light, 257), _(h.dark, 257);
function x(e, t, n = 1e-6, r = 1) {
	return Number.isFinite(e) ? b[t][Math.round(y(e, n, r) * 255)] : f[t].error;
}
function S(e) {
	return C(e) > .23 ? "#14161a" : "#ffffff";
}
function C(e) {
	let [t, n, r] = g(e).map((e) => {
		let t = e / 255;
		return t <= .04045 ? t / 12.92 : ((t + .055) / 1.055) ** 2.4;
	});
	return .2126 * t + .7152 * n + .0722 * r;
}
// src/shared/theme.ts
function w(e) {
	let t = e.trim().match(/^#([0-9a-f]{6})/i);
	if (t) return `#${t[1]}`;
	let n = e.trim().match(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/i);
	if (n) return `#${n.slice(1).map((e) => e + e).join("")}`;
	let r = e.match(/rgba?\(([^)]+)\)/)?.[1]?.split(/[\s,/]+/).map(Number);
	return !r || r.length < 3 ? null : "#" + r.slice(0, 3).map((e) => Math.round(e).toString(16).padStart(2, "0")).join("");
}
function T(e = document.body) {
	let t = getComputedStyle(e).getPropertyValue("--st-background-color"), n = document.querySelector("[data-testid=stApp]") ?? document.body;
	return C(w(t) ?? w(getComputedStyle(n).backgroundColor) ?? "#ffffff") < .4 ? "dark" : "light";
}
function E(e, t) {
	let n = T(e), r = () => {
		let r = T(e);
		r !== n && (n = r, t(r));
	}, i = new MutationObserver(() => requestAnimationFrame(r)), a = e.getRootNode(), o = a instanceof ShadowRoot ? a.host : e;
	for (let e = o; e; e = e.parentElement) i.observe(e, {
		attributes: !0,
		attributeFilter: [
			"class",
			"style",
			"data-theme"
		]
	});
	i.observe(document.head, {
		childList: !0,
		subtree: !0
	});
	let s = matchMedia("(prefers-color-scheme: dark)");
	s.addEventListener("change", r);
	let c = setInterval(r, 1e3);
	return () => {
		i.disconnect(), s.removeEventListener("change", r), clearInterval(c);
	};
}
function D(e, t) {
	e.dataset.theme = t, e.style.colorScheme = t;
	let n = [
		...Object.entries(p[t]).map(([e, t]) => [O(e), t]),
		...Object.entries(f[t]),
		...Object.entries(d[t]).map(([e, t]) => [`category-${e}`, t])
	];
	for (let [t, r] of n) e.style.setProperty(`--td-${t}`, r);
}
function O(e) {
	return e.replace(/[A-Z]/g, (e) => `-${e.toLowerCase()}`);
}
// node_modules/uplot/dist/uPlot.esm.js
var k = a(), ee = !0, te = "uplot", ne = "u-hz", re = "u-vt", ie = "u-title", ae = "u-wrap", oe = "u-under", se = "u-over", ce = "u-axis", le = "u-off", ue = "u-select", de = "u-cursor-x", fe = "u-cursor-y", pe = "u-cursor-pt", me = "u-legend", he = "u-live", ge = "u-inline", _e = "u-series", ve = "u-marker", ye = "u-label", be = "u-value", A = "width", j = "height", xe = "top", Se = "bottom", Ce = "left", we = "right", M = "#000", Te = "#0000", Ee = "mousemove", De = "mousedown", Oe = "mouseup", ke = "mouseenter", Ae = "mouseleave", je = "dblclick", Me = "resize", Ne = "scroll", Pe = "change", Fe = "dppxchange", Ie = "--", Le = typeof window < "u", Re = Le ? document : null, ze = Le ? window : null, Be = Le ? navigator : null, N, Ve;
function He() {
	let e = devicePixelRatio;
	N != e && (N = e, Ve && tt(Pe, Ve, He), Ve = matchMedia(`(min-resolution: ${N - .001}dppx) and (max-resolution: ${N + .001}dppx)`), et(Pe, Ve, He), ze.dispatchEvent(new CustomEvent(Fe)));
}
function Ue(e, t) {
	if (t != null) {
		let n = e.classList;
		!n.contains(t) && n.add(t);
	}
}
function We(e, t) {
	let n = e.classList;
	n.contains(t) && n.remove(t);
}
function P(e, t, n) {
	e.style[t] = n + "px";
}
function Ge(e, t, n, r) {
	let i = Re.createElement(e);
	return t != null && Ue(i, t), n?.insertBefore(i, r), i;
}
function Ke(e, t) {
	return Ge("div", e, t);
}
var F = /* @__PURE__ */ new WeakMap();
function qe(e, t, n, r, i) {
	let a = "translate(" + t + "px," + n + "px)";
	a != F.get(e) && (e.style.transform = a, F.set(e, a), t < 0 || n < 0 || t > r || n > i ? Ue(e, le) : We(e, le));
}
var Je = /* @__PURE__ */ new WeakMap();
function Ye(e, t, n) {
	let r = t + n;
	r != Je.get(e) && (Je.set(e, r), e.style.background = t, e.style.borderColor = n);
}
var Xe = /* @__PURE__ */ new WeakMap();
function Ze(e, t, n, r) {
	let i = t + "" + n;
	i != Xe.get(e) && (Xe.set(e, i), e.style.height = n + "px", e.style.width = t + "px", e.style.marginLeft = r ? -t / 2 + "px" : 0, e.style.marginTop = r ? -n / 2 + "px" : 0);
}
var Qe = { passive: !0 }, $e = {
	...Qe,
	capture: !0
};
function et(e, t, n, r) {
	t.addEventListener(e, n, r ? $e : Qe);
}
function tt(e, t, n, r) {
	t.removeEventListener(e, n, Qe);
}
Le && He();
function nt(e, t, n, r) {
	let i;
	n ||= 0, r ||= t.length - 1;
	let a = r <= 2147483647;
	for (; r - n > 1;) i = a ? n + r >> 1 : Ct((n + r) / 2), t[i] < e ? n = i : r = i;
	return e - t[n] <= t[r] - e ? n : r;
}
function rt(e) {
	return (t, n, r) => {
		let i = -1, a = -1;
		for (let a = n; a <= r; a++) if (e(t[a])) {
			i = a;
			break;
		}
		for (let i = r; i >= n; i--) if (e(t[i])) {
			a = i;
			break;
		}
		return [i, a];
	};
}
var it = (e) => e != null, at = (e) => e != null && e > 0, ot = rt(it), st = rt(at);
function ct(e, t, n, r = 0, i = !1) {
	let a = i ? st : ot, o = i ? at : it;
	[t, n] = a(e, t, n);
	let s = e[t], c = e[t];
	if (t > -1) {
		if (r == 1) s = e[t], c = e[n];
		else if (r == -1) s = e[n], c = e[t];
		else for (let r = t; r <= n; r++) {
			let t = e[r];
			o(t) && (t < s ? s = t : t > c && (c = t));
		}
	}
	return [s ?? Nt, c ?? -Nt];
}
function lt(e, t, n, r) {
	let i = Ot(e), a = Ot(t);
	e == t && (i == -1 ? (e *= n, t /= n) : (e /= n, t *= n));
	let o = n == 10 ? kt : At, s = i == 1 ? Ct : wt, c = a == 1 ? wt : Ct, l = s(o(St(e))), u = c(o(St(t))), d = Dt(n, l), f = Dt(n, u);
	return n == 10 && (l < 0 && (d = H(d, -l)), u < 0 && (f = H(f, -u))), r || n == 2 ? (e = d * i, t = f * a) : (e = Wt(e, d), t = V(t, f)), [e, t];
}
function ut(e, t, n, r) {
	let i = lt(e, t, n, r);
	return e == 0 && (i[0] = 0), t == 0 && (i[1] = 0), i;
}
var dt = .1, ft = {
	mode: 3,
	pad: dt
}, pt = {
	pad: 0,
	soft: null,
	mode: 0
}, mt = {
	min: pt,
	max: pt
};
function ht(e, t, n, r) {
	return tn(n) ? _t(e, t, n) : (pt.pad = n, pt.soft = r ? 0 : null, pt.mode = r ? 3 : 0, _t(e, t, mt));
}
function I(e, t) {
	return e ?? t;
}
function gt(e, t, n) {
	for (t = I(t, 0), n = I(n, e.length - 1); t <= n;) {
		if (e[t] != null) return !0;
		t++;
	}
	return !1;
}
function _t(e, t, n) {
	let r = n.min, i = n.max, a = I(r.pad, 0), o = I(i.pad, 0), s = I(r.hard, -Nt), c = I(i.hard, Nt), l = I(r.soft, Nt), u = I(i.soft, -Nt), d = I(r.mode, 0), f = I(i.mode, 0), p = t - e, m = kt(p), h = Et(St(e), St(t)), g = St(kt(h) - m);
	(p < 1e-24 || g > 10) && (p = 0, (e == 0 || t == 0) && (p = 1e-24, d == 2 && l != Nt && (a = 0), f == 2 && u != -Nt && (o = 0)));
	let _ = p || h || 1e3, v = Dt(10, Ct(kt(_))), y = H(Wt(e - _ * (p == 0 ? e == 0 ? .1 : 1 : a), v / 10), 24), b = e >= l && (d == 1 || d == 3 && y <= l || d == 2 && y >= l) ? l : Nt, x = Et(s, y < b && e >= b ? b : Tt(b, y)), S = H(V(t + _ * (p == 0 ? t == 0 ? .1 : 1 : o), v / 10), 24), C = t <= u && (f == 1 || f == 3 && S >= u || f == 2 && S <= u) ? u : -Nt, w = Tt(c, S > C && t <= C ? C : Et(C, S));
	return x == w && x == 0 && (w = 100), [x, w];
}
var vt = new Intl.NumberFormat(Le ? Be.language : "en-US"), yt = (e) => vt.format(e), bt = Math, xt = bt.PI, St = bt.abs, Ct = bt.floor, L = bt.round, wt = bt.ceil, Tt = bt.min, Et = bt.max, Dt = bt.pow, Ot = bt.sign, kt = bt.log10, At = bt.log2, jt = (e, t = 1) => bt.sinh(e) * t, Mt = (e, t = 1) => bt.asinh(e / t), Nt = Infinity;
function Pt(e) {
	return (kt((e ^ e >> 31) - (e >> 31)) | 0) + 1;
}
function Ft(e, t, n) {
	return Tt(Et(e, t), n);
}
function It(e) {
	return typeof e == "function";
}
function R(e) {
	return It(e) ? e : () => e;
}
var Lt = () => {}, z = (e) => e, Rt = (e, t) => t, zt = (e) => null, Bt = (e) => !0, Vt = (e, t) => e == t, B = /\.\d*?(?=9{6,}|0{6,})/gm, Ht = (e) => {
	if (Qt(e) || Gt.has(e)) return e;
	let t = `${e}`, n = t.match(B);
	if (n == null) return e;
	let r = n[0].length - 1;
	if (t.indexOf("e-") != -1) {
		let [e, n] = t.split("e");
		return +`${Ht(e)}e${n}`;
	}
	return H(e, r);
};
function Ut(e, t) {
	return Ht(H(Ht(e / t)) * t);
}
function V(e, t) {
	return Ht(wt(Ht(e / t)) * t);
}
function Wt(e, t) {
	return Ht(Ct(Ht(e / t)) * t);
}
function H(e, t = 0) {
	if (Qt(e)) return e;
	let n = 10 ** t;
	return L(e * n * (1 + 2 ** -52)) / n;
}
var Gt = /* @__PURE__ */ new Map();
function Kt(e) {
	return (("" + e).split(".")[1] || "").length;
}
function qt(e, t, n, r) {
	let i = [], a = r.map(Kt);
	for (let o = t; o < n; o++) {
		let t = St(o), n = H(Dt(e, o), t);
		for (let s = 0; s < r.length; s++) {
			let c = e == 10 ? +`${r[s]}e${o}` : r[s] * n, l = (o >= 0 ? 0 : t) + (o >= a[s] ? 0 : a[s]), u = e == 10 ? c : H(c, l);
			i.push(u), Gt.set(u, l);
		}
	}
	return i;
}
var Jt = {}, Yt = [], Xt = [null, null], Zt = Array.isArray, Qt = Number.isInteger, $t = (e) => e === void 0;
function en(e) {
	return typeof e == "string";
}
function tn(e) {
	let t = !1;
	if (e != null) {
		let n = e.constructor;
		t = n == null || n == Object;
	}
	return t;
}
function nn(e) {
	return typeof e == "object" && !!e;
}
var rn = Object.getPrototypeOf(Uint8Array), an = "__proto__";
function on(e, t = tn) {
	let n;
	if (Zt(e)) {
		let r = e.find((e) => e != null);
		if (Zt(r) || t(r)) {
			n = Array(e.length);
			for (let r = 0; r < e.length; r++) n[r] = on(e[r], t);
		} else n = e.slice();
	} else if (e instanceof rn) n = e.slice();
	else if (t(e)) {
		n = {};
		for (let r in e) r != an && (n[r] = on(e[r], t));
	} else n = e;
	return n;
}
function sn(e) {
	let t = arguments;
	for (let n = 1; n < t.length; n++) {
		let r = t[n];
		for (let t in r) t != an && (tn(e[t]) ? sn(e[t], on(r[t])) : e[t] = on(r[t]));
	}
	return e;
}
var cn = 0, ln = 1, un = 2;
function dn(e, t, n) {
	for (let r = 0, i, a = -1; r < t.length; r++) {
		let o = t[r];
		if (o > a) {
			for (i = o - 1; i >= 0 && e[i] == null;) e[i--] = null;
			for (i = o + 1; i < n && e[i] == null;) e[a = i++] = null;
		}
	}
}
function fn(e, t) {
	if (hn(e)) {
		let t = e[0].slice();
		for (let n = 1; n < e.length; n++) t.push(...e[n].slice(1));
		return gn(t[0]) || (t = mn(t)), t;
	}
	let n = /* @__PURE__ */ new Set();
	for (let t = 0; t < e.length; t++) {
		let r = e[t][0], i = r.length;
		for (let e = 0; e < i; e++) n.add(r[e]);
	}
	let r = [Array.from(n).sort((e, t) => e - t)], i = r[0].length, a = /* @__PURE__ */ new Map();
	for (let e = 0; e < i; e++) a.set(r[0][e], e);
	for (let n = 0; n < e.length; n++) {
		let o = e[n], s = o[0];
		for (let e = 1; e < o.length; e++) {
			let c = o[e], l = Array(i).fill(void 0), u = t ? t[n][e] : ln, d = [];
			for (let e = 0; e < c.length; e++) {
				let t = c[e], n = a.get(s[e]);
				t === null ? u != cn && (l[n] = t, u == un && d.push(n)) : l[n] = t;
			}
			dn(l, d, i), r.push(l);
		}
	}
	return r;
}
var pn = typeof queueMicrotask > "u" ? (e) => Promise.resolve().then(e) : queueMicrotask;
function mn(e) {
	let t = e[0], n = t.length, r = Array(n);
	for (let e = 0; e < r.length; e++) r[e] = e;
	r.sort((e, n) => t[e] - t[n]);
	let i = [];
	for (let t = 0; t < e.length; t++) {
		let a = e[t], o = Array(n);
		for (let e = 0; e < n; e++) o[e] = a[r[e]];
		i.push(o);
	}
	return i;
}
function hn(e) {
	let t = e[0][0], n = t.length;
	for (let r = 1; r < e.length; r++) {
		let i = e[r][0];
		if (i.length != n) return !1;
		if (i != t) {
			for (let e = 0; e < n; e++) if (i[e] != t[e]) return !1;
		}
	}
	return !0;
}
function gn(e, t = 100) {
	let n = e.length;
	if (n <= 1) return !0;
	let r = 0, i = n - 1;
	for (; r <= i && e[r] == null;) r++;
	for (; i >= r && e[i] == null;) i--;
	if (i <= r) return !0;
	let a = Et(1, Ct((i - r + 1) / t));
	for (let t = e[r], n = r + a; n <= i; n += a) {
		let r = e[n];
		if (r != null) {
			if (r <= t) return !1;
			t = r;
		}
	}
	return !0;
}
var _n = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
], vn = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
function yn(e) {
	return e.slice(0, 3);
}
var bn = vn.map(yn), xn = {
	MMMM: _n,
	MMM: _n.map(yn),
	WWWW: vn,
	WWW: bn
};
function Sn(e) {
	return (e < 10 ? "0" : "") + e;
}
function Cn(e) {
	return (e < 10 ? "00" : e < 100 ? "0" : "") + e;
}
var wn = {
	YYYY: (e) => e.getFullYear(),
	YY: (e) => (e.getFullYear() + "").slice(2),
	MMMM: (e, t) => t.MMMM[e.getMonth()],
	MMM: (e, t) => t.MMM[e.getMonth()],
	MM: (e) => Sn(e.getMonth() + 1),
	M: (e) => e.getMonth() + 1,
	DD: (e) => Sn(e.getDate()),
	D: (e) => e.getDate(),
	WWWW: (e, t) => t.WWWW[e.getDay()],
	WWW: (e, t) => t.WWW[e.getDay()],
	HH: (e) => Sn(e.getHours()),
	H: (e) => e.getHours(),
	h: (e) => {
		let t = e.getHours();
		return t == 0 ? 12 : t > 12 ? t - 12 : t;
	},
	AA: (e) => e.getHours() >= 12 ? "PM" : "AM",
	aa: (e) => e.getHours() >= 12 ? "pm" : "am",
	a: (e) => e.getHours() >= 12 ? "p" : "a",
	mm: (e) => Sn(e.getMinutes()),
	m: (e) => e.getMinutes(),
	ss: (e) => Sn(e.getSeconds()),
	s: (e) => e.getSeconds(),
	fff: (e) => Cn(e.getMilliseconds())
};
function Tn(e, t) {
	t ||= xn;
	let n = [], r = /\{([a-z]+)\}|[^{]+/gi, i;
	for (; i = r.exec(e);) n.push(i[0][0] == "{" ? wn[i[1]] : i[0]);
	return (e) => {
		let r = "";
		for (let i = 0; i < n.length; i++) r += typeof n[i] == "string" ? n[i] : n[i](e, t);
		return r;
	};
}
var En = new Intl.DateTimeFormat().resolvedOptions().timeZone;
function Dn(e, t) {
	let n;
	return t == "UTC" || t == "Etc/UTC" ? n = /* @__PURE__ */ new Date(+e + e.getTimezoneOffset() * 6e4) : t == En ? n = e : (n = new Date(e.toLocaleString("en-US", { timeZone: t })), n.setMilliseconds(e.getMilliseconds())), n;
}
var On = (e) => e % 1 == 0, kn = [
	1,
	2,
	2.5,
	5
], An = qt(10, -32, 0, kn), jn = qt(10, 0, 32, kn), Mn = jn.filter(On), Nn = An.concat(jn), Pn = "\n", Fn = "{YYYY}", In = Pn + Fn, Ln = "{M}/{D}", Rn = Pn + Ln, zn = Rn + "/{YY}", Bn = "{aa}", Vn = "{h}:{mm}" + Bn, Hn = Pn + Vn, Un = ":{ss}", U = null;
function Wn(e) {
	let t = e * 1e3, n = t * 60, r = n * 60, i = r * 24, a = i * 30, o = i * 365, s = (e == 1 ? qt(10, 0, 3, kn).filter(On) : qt(10, -3, 0, kn)).concat([
		t,
		t * 5,
		t * 10,
		t * 15,
		t * 30,
		n,
		n * 5,
		n * 10,
		n * 15,
		n * 30,
		r,
		r * 2,
		r * 3,
		r * 4,
		r * 6,
		r * 8,
		r * 12,
		i,
		i * 2,
		i * 3,
		i * 4,
		i * 5,
		i * 6,
		i * 7,
		i * 8,
		i * 9,
		i * 10,
		i * 15,
		a,
		a * 2,
		a * 3,
		a * 4,
		a * 6,
		o,
		o * 2,
		o * 5,
		o * 10,
		o * 25,
		o * 50,
		o * 100
	]), c = [
		[
			o,
			Fn,
			U,
			U,
			U,
			U,
			U,
			U,
			1
		],
		[
			i * 28,
			"{MMM}",
			In,
			U,
			U,
			U,
			U,
			U,
			1
		],
		[
			i,
			Ln,
			In,
			U,
			U,
			U,
			U,
			U,
			1
		],
		[
			r,
			"{h}" + Bn,
			zn,
			U,
			Rn,
			U,
			U,
			U,
			1
		],
		[
			n,
			Vn,
			zn,
			U,
			Rn,
			U,
			U,
			U,
			1
		],
		[
			t,
			Un,
			zn + " " + Vn,
			U,
			Rn + " " + Vn,
			U,
			Hn,
			U,
			1
		],
		[
			e,
			Un + ".{fff}",
			zn + " " + Vn,
			U,
			Rn + " " + Vn,
			U,
			Hn,
			U,
			1
		]
	];
	function l(t) {
		return (s, c, l, u, d, f) => {
			let p = [], m = d >= o, h = d >= a && d < o, g = t(l), _ = H(g * e, 3), v = er(g.getFullYear(), m ? 0 : g.getMonth(), h || m ? 1 : g.getDate()), y = H(v * e, 3);
			if (h || m) {
				let n = h ? d / a : 0, r = m ? d / o : 0, i = _ == y ? _ : H(er(v.getFullYear() + r, v.getMonth() + n, 1) * e, 3), s = new Date(L(i / e)), c = s.getFullYear(), l = s.getMonth();
				for (let a = 0; i <= u; a++) {
					let o = er(c + r * a, l + n * a, 1), s = o - t(H(o * e, 3));
					i = H((+o + s) * e, 3), i <= u && p.push(i);
				}
			} else {
				let a = d >= i ? i : d, o = y + (Ct(l) - Ct(_)) + V(_ - y, a);
				p.push(o);
				let m = t(o), h = m.getHours() + m.getMinutes() / n + m.getSeconds() / r, g = d / r, v = f / s.axes[c]._space;
				for (; o = H(o + d, e == 1 ? 0 : 3), !(o > u);) if (g > 1) {
					let e = Ct(H(h + g, 6)) % 24, n = t(o).getHours() - e;
					n > 1 && (n = -1), o -= n * r, h = (h + g) % 24;
					let i = p[p.length - 1];
					H((o - i) / d, 3) * v >= .7 && p.push(o);
				} else p.push(o);
			}
			return p;
		};
	}
	return [
		s,
		c,
		l
	];
}
var [Gn, Kn, qn] = Wn(1), [Jn, Yn, Xn] = Wn(.001);
qt(2, -53, 53, [1]);
function Zn(e, t) {
	return e.map((e) => e.map((n, r) => r == 0 || r == 8 || n == null ? n : t(r == 1 || e[8] == 0 ? n : e[1] + n)));
}
function Qn(e, t) {
	return (n, r, i, a, o) => {
		let s = t.find((e) => o >= e[0]) || t[t.length - 1], c, l, u, d, f, p;
		return r.map((t) => {
			let n = e(t), r = n.getFullYear(), i = n.getMonth(), a = n.getDate(), o = n.getHours(), m = n.getMinutes(), h = n.getSeconds(), g = r != c && s[2] || i != l && s[3] || a != u && s[4] || o != d && s[5] || m != f && s[6] || h != p && s[7] || s[1];
			return c = r, l = i, u = a, d = o, f = m, p = h, g(n);
		});
	};
}
function $n(e, t) {
	let n = Tn(t);
	return (t, r, i, a, o) => r.map((t) => n(e(t)));
}
function er(e, t, n) {
	return new Date(e, t, n);
}
function tr(e, t) {
	return t(e);
}
var nr = "{YYYY}-{MM}-{DD} {h}:{mm}{aa}";
function rr(e, t) {
	return (n, r, i, a) => a == null ? Ie : t(e(r));
}
function ir(e, t) {
	let n = e.series[t];
	return n.width ? n.stroke(e, t) : n.points.width ? n.points.stroke(e, t) : null;
}
function ar(e, t) {
	return e.series[t].fill(e, t);
}
var or = {
	show: !0,
	live: !0,
	isolate: !1,
	mount: Lt,
	markers: {
		show: !0,
		width: 2,
		stroke: ir,
		fill: ar,
		dash: "solid"
	},
	idx: null,
	idxs: null,
	values: []
};
function sr(e, t) {
	let n = e.cursor.points, r = Ke(), i = n.size(e, t);
	P(r, A, i), P(r, j, i);
	let a = i / -2;
	P(r, "marginLeft", a), P(r, "marginTop", a);
	let o = n.width(e, t, i);
	return o && P(r, "borderWidth", o), r;
}
function cr(e, t) {
	let n = e.series[t].points;
	return n._fill || n._stroke;
}
function lr(e, t) {
	let n = e.series[t].points;
	return n._stroke || n._fill;
}
function ur(e, t) {
	return e.series[t].points.size;
}
var dr = [0, 0];
function fr(e, t, n) {
	return dr[0] = t, dr[1] = n, dr;
}
function pr(e, t, n, r = !0) {
	return (e) => {
		e.button != 0 || r && e.target != t || n(e);
	};
}
function mr(e, t, n, r = !0) {
	return (e) => {
		r && e.target != t || n(e);
	};
}
var hr = {
	show: !0,
	x: !0,
	y: !0,
	lock: !1,
	move: fr,
	points: {
		one: !1,
		show: sr,
		size: ur,
		width: 0,
		stroke: lr,
		fill: cr
	},
	bind: {
		mousedown: pr,
		mouseup: pr,
		click: pr,
		dblclick: pr,
		mousemove: mr,
		mouseleave: mr,
		mouseenter: mr
	},
	drag: {
		setScale: !0,
		x: !0,
		y: !1,
		dist: 0,
		uni: null,
		click: (e, t) => {
			t.stopPropagation(), t.stopImmediatePropagation();
		},
		_x: !1,
		_y: !1
	},
	focus: {
		dist: (e, t, n, r, i) => r - i,
		prox: -1,
		bias: 0
	},
	hover: {
		skip: [void 0],
		prox: null,
		bias: 0
	},
	left: -10,
	top: -10,
	idx: null,
	dataIdx: null,
	idxs: null,
	event: null
}, gr = {
	show: !0,
	stroke: "rgba(0,0,0,0.07)",
	width: 2
}, _r = sn({}, gr, { filter: Rt }), vr = sn({}, _r, { size: 10 }), yr = sn({}, gr, { show: !1 }), br = "12px system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, \"Noto Sans\", sans-serif, \"Apple Color Emoji\", \"Segoe UI Emoji\", \"Segoe UI Symbol\", \"Noto Color Emoji\"", xr = "bold " + br, Sr = 1.5, Cr = {
	show: !0,
	scale: "x",
	stroke: M,
	space: 50,
	gap: 5,
	alignTo: 1,
	size: 50,
	labelGap: 0,
	labelSize: 30,
	labelFont: xr,
	side: 2,
	grid: _r,
	ticks: vr,
	border: yr,
	font: br,
	lineGap: Sr,
	rotate: 0
}, wr = "Value", Tr = "Time", Er = {
	show: !0,
	scale: "x",
	auto: !1,
	sorted: 1,
	min: Nt,
	max: -Infinity,
	idxs: []
};
function Dr(e, t, n, r, i) {
	return t.map((e) => e == null ? "" : yt(e));
}
function Or(e, t, n, r, i, a, o) {
	let s = [], c = Gt.get(i) || 0;
	n = o ? n : H(V(n, i), c);
	for (let e = n; e <= r; e = H(e + i, c)) s.push(Object.is(e, -0) ? 0 : e);
	return s;
}
function kr(e, t, n, r, i, a, o) {
	let s = [], c = e.scales[e.axes[t].scale].log;
	i = Dt(c, Ct((c == 10 ? kt : At)(n))), c == 10 && (i = Nn[nt(i, Nn)]);
	let l = n, u = i * c;
	c == 10 && (u = Nn[nt(u, Nn)]);
	do
		s.push(l), l += i, c == 10 && !Gt.has(l) && (l = H(l, Gt.get(i))), l >= u && (i = l, u = i * c, c == 10 && (u = Nn[nt(u, Nn)]));
	while (l <= r);
	return s;
}
function Ar(e, t, n, r, i, a, o) {
	let s = e.scales[e.axes[t].scale].asinh, c = r > s ? kr(e, t, Et(s, n), r, i) : [s], l = r >= 0 && n <= 0 ? [0] : [];
	return (n < -s ? kr(e, t, Et(s, -r), -n, i) : [s]).reverse().map((e) => -e).concat(l, c);
}
var jr = /./, Mr = /[12357]/, Nr = /[125]/, Pr = /1/, Fr = (e, t, n, r) => e.map((e, i) => t == 4 && e == 0 || i % r == 0 && n.test(e.toExponential()[+(e < 0)]) ? e : null);
function Ir(e, t, n, r, i) {
	let a = e.axes[n], o = a.scale, s = e.scales[o], c = e.valToPos, l = a._space, u = c(10, o), d = c(9, o) - u >= l ? jr : c(7, o) - u >= l ? Mr : c(5, o) - u >= l ? Nr : Pr;
	if (d == Pr) {
		let e = St(c(1, o) - u);
		if (e < l) return Fr(t.slice().reverse(), s.distr, d, wt(l / e)).reverse();
	}
	return Fr(t, s.distr, d, 1);
}
function Lr(e, t, n, r, i) {
	let a = e.axes[n], o = a.scale, s = a._space, c = e.valToPos, l = St(c(1, o) - c(2, o));
	return l < s ? Fr(t.slice().reverse(), 3, jr, wt(s / l)).reverse() : t;
}
function Rr(e, t, n, r) {
	return r == null ? Ie : t == null ? "" : yt(t);
}
var zr = {
	show: !0,
	scale: "y",
	stroke: M,
	space: 30,
	gap: 5,
	alignTo: 1,
	size: 50,
	labelGap: 0,
	labelSize: 30,
	labelFont: xr,
	side: 3,
	grid: _r,
	ticks: vr,
	border: yr,
	font: br,
	lineGap: Sr,
	rotate: 0
};
function Br(e, t) {
	return H((3 + (e || 1) * 2) * t, 3);
}
function Vr(e, t) {
	let { scale: n, idxs: r } = e.series[0], i = e._data[0], a = e.valToPos(i[r[0]], n, !0), o = St(e.valToPos(i[r[1]], n, !0) - a) / (e.series[t].points.space * N);
	return r[1] - r[0] <= o;
}
var Hr = {
	scale: null,
	auto: !0,
	sorted: 0,
	min: Nt,
	max: -Infinity
}, Ur = (e, t, n, r, i) => i, Wr = {
	show: !0,
	auto: !0,
	sorted: 0,
	gaps: Ur,
	alpha: 1,
	facets: [sn({}, Hr, { scale: "x" }), sn({}, Hr, { scale: "y" })]
}, Gr = {
	scale: "y",
	auto: !0,
	sorted: 0,
	show: !0,
	spanGaps: !1,
	gaps: Ur,
	alpha: 1,
	points: {
		show: Vr,
		filter: null
	},
	values: null,
	min: Nt,
	max: -Infinity,
	idxs: [],
	path: null,
	clip: null
};
function Kr(e, t, n, r, i) {
	return n / 10;
}
var qr = {
	time: ee,
	auto: !0,
	distr: 1,
	log: 10,
	asinh: 1,
	min: null,
	max: null,
	dir: 1,
	ori: 0
}, Jr = sn({}, qr, {
	time: !1,
	ori: 1
}), Yr = {};
function Xr(e, t) {
	let n = Yr[e];
	return n || (n = {
		key: e,
		plots: [],
		sub(e) {
			n.plots.push(e);
		},
		unsub(e) {
			n.plots = n.plots.filter((t) => t != e);
		},
		pub(e, t, r, i, a, o, s) {
			for (let c = 0; c < n.plots.length; c++) n.plots[c] != t && n.plots[c].pub(e, t, r, i, a, o, s);
		}
	}, e != null && (Yr[e] = n)), n;
}
var Zr = 1, Qr = 2;
function $r(e, t, n) {
	let r = e.mode, i = e.series[t], a = r == 2 ? e._data[t] : e._data, o = e.scales, s = e.bbox, c = a[0], l = r == 2 ? a[1] : a[t], u = r == 2 ? o[i.facets[0].scale] : o[e.series[0].scale], d = r == 2 ? o[i.facets[1].scale] : o[i.scale], f = s.left, p = s.top, m = s.width, h = s.height, g = e.valToPosH, _ = e.valToPosV;
	return u.ori == 0 ? n(i, c, l, u, d, g, _, f, p, m, h, ci, ui, fi, mi, gi) : n(i, c, l, u, d, _, g, p, f, h, m, li, di, pi, hi, _i);
}
function ei(e, t) {
	let n = 0, r = 0, i = I(e.bands, Yt);
	for (let e = 0; e < i.length; e++) {
		let a = i[e];
		a.series[0] == t ? n = a.dir : a.series[1] == t && (a.dir == 1 ? r |= 1 : r |= 2);
	}
	return [n, r == 1 ? -1 : r == 2 ? 1 : r == 3 ? 2 : 0];
}
function ti(e, t, n, r, i) {
	let a = e.mode, o = e.series[t], s = a == 2 ? o.facets[1].scale : o.scale, c = e.scales[s];
	return i == -1 ? c.min : i == 1 ? c.max : c.distr == 3 ? c.dir == 1 ? c.min : c.max : 0;
}
function ni(e, t, n, r, i, a) {
	return $r(e, t, (e, t, o, s, c, l, u, d, f, p, m) => {
		let h = e.pxRound, g = s.dir * (s.ori == 0 ? 1 : -1), _ = s.ori == 0 ? ui : di, v, y;
		g == 1 ? (v = n, y = r) : (v = r, y = n);
		let b = h(l(t[v], s, p, d)), x = h(u(o[v], c, m, f)), S = h(l(t[y], s, p, d)), C = h(u(a == 1 ? c.max : c.min, c, m, f)), w = new Path2D(i);
		return _(w, S, C), _(w, b, C), _(w, b, x), w;
	});
}
function ri(e, t, n, r, i, a) {
	let o = null;
	if (e.length > 0) {
		o = new Path2D();
		let s = t == 0 ? fi : pi, c = n;
		for (let t = 0; t < e.length; t++) {
			let n = e[t];
			if (n[1] > n[0]) {
				let e = n[0] - c;
				e > 0 && s(o, c, r, e, r + a), c = n[1];
			}
		}
		let l = n + i - c;
		l > 0 && s(o, c, r - 5, l, r + a + 10);
	}
	return o;
}
function ii(e, t, n) {
	let r = e[e.length - 1];
	r && r[0] == t ? r[1] = n : e.push([t, n]);
}
function ai(e, t, n, r, i, a, o) {
	let s = [], c = e.length;
	for (let l = i == 1 ? n : r; l >= n && l <= r; l += i) if (t[l] === null) {
		let u = l, d = l;
		if (i == 1) for (; ++l <= r && t[l] === null;) d = l;
		else for (; --l >= n && t[l] === null;) d = l;
		let f = a(e[u]), p = d == u ? f : a(e[d]), m = u - i;
		f = o <= 0 && m >= 0 && m < c ? a(e[m]) : f;
		let h = d + i;
		p = o >= 0 && h >= 0 && h < c ? a(e[h]) : p, p >= f && s.push([f, p]);
	}
	return s;
}
function oi(e) {
	return e == 0 ? z : e == 1 ? L : (t) => Ut(t, e);
}
function si(e) {
	let t = e == 0 ? ci : li, n = e == 0 ? (e, t, n, r, i, a) => {
		e.arcTo(t, n, r, i, a);
	} : (e, t, n, r, i, a) => {
		e.arcTo(n, t, i, r, a);
	}, r = e == 0 ? (e, t, n, r, i) => {
		e.rect(t, n, r, i);
	} : (e, t, n, r, i) => {
		e.rect(n, t, i, r);
	};
	return (e, i, a, o, s, c = 0, l = 0) => {
		c == 0 && l == 0 ? r(e, i, a, o, s) : (c = Tt(c, o / 2, s / 2), l = Tt(l, o / 2, s / 2), t(e, i + c, a), n(e, i + o, a, i + o, a + s, c), n(e, i + o, a + s, i, a + s, l), n(e, i, a + s, i, a, l), n(e, i, a, i + o, a, c), e.closePath());
	};
}
var ci = (e, t, n) => {
	e.moveTo(t, n);
}, li = (e, t, n) => {
	e.moveTo(n, t);
}, ui = (e, t, n) => {
	e.lineTo(t, n);
}, di = (e, t, n) => {
	e.lineTo(n, t);
}, fi = si(0), pi = si(1), mi = (e, t, n, r, i, a) => {
	e.arc(t, n, r, i, a);
}, hi = (e, t, n, r, i, a) => {
	e.arc(n, t, r, i, a);
}, gi = (e, t, n, r, i, a, o) => {
	e.bezierCurveTo(t, n, r, i, a, o);
}, _i = (e, t, n, r, i, a, o) => {
	e.bezierCurveTo(n, t, i, r, o, a);
};
function vi(e) {
	return (e, t, n, r, i) => $r(e, t, (t, a, o, s, c, l, u, d, f, p, m) => {
		let { pxRound: h, points: g } = t, _, v;
		s.ori == 0 ? (_ = ci, v = mi) : (_ = li, v = hi);
		let y = H(g.width * N, 3), b = (g.size - g.width) / 2 * N, x = H(b * 2, 3), S = new Path2D(), C = new Path2D(), { left: w, top: T, width: E, height: D } = e.bbox;
		fi(C, w - x, T - x, E + x * 2, D + x * 2);
		let O = (e) => {
			if (o[e] != null) {
				let t = h(l(a[e], s, p, d)), n = h(u(o[e], c, m, f));
				_(S, t + b, n), v(S, t, n, b, 0, xt * 2);
			}
		};
		if (i) i.forEach(O);
		else for (let e = n; e <= r; e++) O(e);
		return {
			stroke: y > 0 ? S : null,
			fill: S,
			clip: C,
			flags: 3
		};
	});
}
function yi(e) {
	return (t, n, r, i, a, o) => {
		r != i && (a != r && o != r && e(t, n, r), a != i && o != i && e(t, n, i), e(t, n, o));
	};
}
var bi = yi(ui), xi = yi(di);
function Si(e) {
	let t = I(e?.alignGaps, 0);
	return (e, n, r, i) => $r(e, n, (a, o, s, c, l, u, d, f, p, m, h) => {
		[r, i] = ot(s, r, i);
		let g = a.pxRound, _ = (e) => g(u(e, c, m, f)), v = (e) => g(d(e, l, h, p)), y, b;
		c.ori == 0 ? (y = ui, b = bi) : (y = di, b = xi);
		let x = c.dir * (c.ori == 0 ? 1 : -1), S = {
			stroke: new Path2D(),
			fill: null,
			clip: null,
			band: null,
			gaps: null,
			flags: Zr
		}, C = S.stroke, w = !1;
		if (i - r >= m * 4) {
			let t = (t) => e.posToVal(t, c.key, !0), n = null, a = null, l, u, d, f = _(o[x == 1 ? r : i]), p = _(o[r]), m = _(o[i]), h = t(x == 1 ? p + 1 : m - 1);
			for (let e = x == 1 ? r : i; e >= r && e <= i; e += x) {
				let r = o[e], i = (x == 1 ? r < h : r > h) ? f : _(r), c = s[e];
				i == f ? c == null ? c === null && (w = !0) : (u = c, n == null ? (y(C, i, v(u)), l = n = a = u) : u < n ? n = u : u > a && (a = u)) : (n != null && b(C, f, v(n), v(a), v(l), v(u)), c == null ? (n = a = null, c === null && (w = !0)) : (u = c, y(C, i, v(u)), n = a = l = u), f = i, h = t(f + x));
			}
			n != null && n != a && d != f && b(C, f, v(n), v(a), v(l), v(u));
		} else for (let e = x == 1 ? r : i; e >= r && e <= i; e += x) {
			let t = s[e];
			t === null ? w = !0 : t != null && y(C, _(o[e]), v(t));
		}
		let [T, E] = ei(e, n);
		if (a.fill != null || T != 0) {
			let t = S.fill = new Path2D(C), s = v(a.fillTo(e, n, a.min, a.max, T)), c = _(o[r]), l = _(o[i]);
			x == -1 && ([l, c] = [c, l]), y(t, l, s), y(t, c, s);
		}
		if (!a.spanGaps) {
			let l = [];
			w && l.push(...ai(o, s, r, i, x, _, t)), S.gaps = l = a.gaps(e, n, r, i, l), S.clip = ri(l, c.ori, f, p, m, h);
		}
		return E != 0 && (S.band = E == 2 ? [ni(e, n, r, i, C, -1), ni(e, n, r, i, C, 1)] : ni(e, n, r, i, C, E)), S;
	});
}
function Ci(e) {
	let t = I(e.align, 1), n = I(e.ascDesc, !1), r = I(e.alignGaps, 0), i = I(e.extend, !1);
	return (e, a, o, s) => $r(e, a, (c, l, u, d, f, p, m, h, g, _, v) => {
		[o, s] = ot(u, o, s);
		let y = c.pxRound, { left: b, width: x } = e.bbox, S = (e) => y(p(e, d, _, h)), C = (e) => y(m(e, f, v, g)), w = d.ori == 0 ? ui : di, T = {
			stroke: new Path2D(),
			fill: null,
			clip: null,
			band: null,
			gaps: null,
			flags: Zr
		}, E = T.stroke, D = d.dir * (d.ori == 0 ? 1 : -1), O = C(u[D == 1 ? o : s]), k = S(l[D == 1 ? o : s]), ee = k, te = k;
		i && t == -1 && (te = b, w(E, te, O)), w(E, k, O);
		for (let e = D == 1 ? o : s; e >= o && e <= s; e += D) {
			let n = u[e];
			if (n == null) continue;
			let r = S(l[e]), i = C(n);
			t == 1 ? w(E, r, O) : w(E, ee, i), w(E, r, i), O = i, ee = r;
		}
		let ne = ee;
		i && t == 1 && (ne = b + x, w(E, ne, O));
		let [re, ie] = ei(e, a);
		if (c.fill != null || re != 0) {
			let t = T.fill = new Path2D(E), n = C(c.fillTo(e, a, c.min, c.max, re));
			w(t, ne, n), w(t, te, n);
		}
		if (!c.spanGaps) {
			let i = [];
			i.push(...ai(l, u, o, s, D, S, r));
			let f = c.width * N / 2, p = n || t == 1 ? f : -f, m = n || t == -1 ? -f : f;
			i.forEach((e) => {
				e[0] += p, e[1] += m;
			}), T.gaps = i = c.gaps(e, a, o, s, i), T.clip = ri(i, d.ori, h, g, _, v);
		}
		return ie != 0 && (T.band = ie == 2 ? [ni(e, a, o, s, E, -1), ni(e, a, o, s, E, 1)] : ni(e, a, o, s, E, ie)), T;
	});
}
function wi(e, t, n, r, i, a, o = Nt) {
	if (e.length > 1) {
		let s = null;
		for (let c = 0, l = Infinity; c < e.length; c++) if (t[c] !== void 0) {
			if (s != null) {
				let t = St(e[c] - e[s]);
				t < l && (l = t, o = St(n(e[c], r, i, a) - n(e[s], r, i, a)));
			}
			s = c;
		}
	}
	return o;
}
function Ti(e) {
	e ||= Jt;
	let t = I(e.size, [
		.6,
		Nt,
		1
	]), n = e.align || 0, r = e.gap || 0, i = e.radius;
	i = i == null ? [0, 0] : typeof i == "number" ? [i, 0] : i;
	let a = R(i), o = 1 - t[0], s = I(t[1], Nt), c = I(t[2], 1), l = I(e.disp, Jt), u = I(e.each, (e) => {}), { fill: d, stroke: f } = l;
	return (e, t, i, p) => $r(e, t, (m, h, g, _, v, y, b, x, S, C, w) => {
		let T = m.pxRound, E = n, D = r * N, O = s * N, k = c * N, ee, te;
		_.ori == 0 ? [ee, te] = a(e, t) : [te, ee] = a(e, t);
		let ne = _.dir * (_.ori == 0 ? 1 : -1), re = _.ori == 0 ? fi : pi, ie = _.ori == 0 ? u : (e, t, n, r, i, a, o) => {
			u(e, t, n, i, r, o, a);
		}, ae = I(e.bands, Yt).find((e) => e.series[0] == t), oe = ae == null ? 0 : ae.dir, se = m.fillTo(e, t, m.min, m.max, oe), ce = T(b(se, v, w, S)), le, ue, de, fe = C, pe = T(m.width * N), me = !1, he = null, ge = null, _e = null, ve = null;
		d != null && (pe == 0 || f != null) && (me = !0, he = d.values(e, t, i, p), ge = /* @__PURE__ */ new Map(), new Set(he).forEach((e) => {
			e != null && ge.set(e, new Path2D());
		}), pe > 0 && (_e = f.values(e, t, i, p), ve = /* @__PURE__ */ new Map(), new Set(_e).forEach((e) => {
			e != null && ve.set(e, new Path2D());
		})));
		let { x0: ye, size: be } = l;
		if (ye != null && be != null) {
			E = 1, h = ye.values(e, t, i, p), ye.unit == 2 && (h = h.map((t) => e.posToVal(x + t * C, _.key, !0)));
			let n = be.values(e, t, i, p);
			ue = be.unit == 2 ? n[0] * C : y(n[0], _, C, x) - y(0, _, C, x), fe = wi(h, g, y, _, C, x, fe), de = fe - ue + D;
		} else fe = wi(h, g, y, _, C, x, fe), de = fe * o + D, ue = fe - de;
		de < 1 && (de = 0), pe >= ue / 2 && (pe = 0), de < 5 && (T = z);
		let A = de > 0, j = fe - de - (A ? pe : 0);
		ue = T(Ft(j, k, O)), le = (E == 0 ? ue / 2 : E == ne ? 0 : ue) - E * ne * ((E == 0 ? D / 2 : 0) + (A ? pe / 2 : 0));
		let xe = {
			stroke: null,
			fill: null,
			clip: null,
			band: null,
			gaps: null,
			flags: 0
		}, Se = me ? null : new Path2D(), Ce = null;
		if (ae != null) Ce = e.data[ae.series[1]];
		else {
			let { y0: n, y1: r } = l;
			n != null && r != null && (g = r.values(e, t, i, p), Ce = n.values(e, t, i, p));
		}
		let we = ee * ue, M = te * ue;
		for (let n = ne == 1 ? i : p; n >= i && n <= p; n += ne) {
			let r = g[n];
			if (r == null) continue;
			if (Ce != null) {
				let e = Ce[n] ?? 0;
				if (r - e == 0) continue;
				ce = b(e, v, w, S);
			}
			let i = y(_.distr != 2 || l != null ? h[n] : n, _, C, x), a = b(I(r, se), v, w, S), o = T(i - le), s = T(Et(a, ce)), c = T(Tt(a, ce)), u = s - c;
			if (r != null) {
				let i = r < 0 ? M : we, a = r < 0 ? we : M;
				me ? (pe > 0 && _e[n] != null && re(ve.get(_e[n]), o, c + Ct(pe / 2), ue, Et(0, u - pe), i, a), he[n] != null && re(ge.get(he[n]), o, c + Ct(pe / 2), ue, Et(0, u - pe), i, a)) : re(Se, o, c + Ct(pe / 2), ue, Et(0, u - pe), i, a), ie(e, t, n, o - pe / 2, c, ue + pe, u);
			}
		}
		return pe > 0 ? xe.stroke = me ? ve : Se : me || (xe._fill = m.width == 0 ? m._fill : m._stroke ?? m._fill, xe.width = 0), xe.fill = me ? ge : Se, xe;
	});
}
function Ei(e, t) {
	let n = I(t?.alignGaps, 0);
	return (t, r, i, a) => $r(t, r, (o, s, c, l, u, d, f, p, m, h, g) => {
		[i, a] = ot(c, i, a);
		let _ = o.pxRound, v = (e) => _(d(e, l, h, p)), y = (e) => _(f(e, u, g, m)), b, x, S;
		l.ori == 0 ? (b = ci, S = ui, x = gi) : (b = li, S = di, x = _i);
		let C = l.dir * (l.ori == 0 ? 1 : -1), w = v(s[C == 1 ? i : a]), T = w, E = [], D = [];
		for (let e = C == 1 ? i : a; e >= i && e <= a; e += C) if (c[e] != null) {
			let t = s[e], n = v(t);
			E.push(T = n), D.push(y(c[e]));
		}
		let O = {
			stroke: e(E, D, b, S, x, _),
			fill: null,
			clip: null,
			band: null,
			gaps: null,
			flags: Zr
		}, k = O.stroke, [ee, te] = ei(t, r);
		if (o.fill != null || ee != 0) {
			let e = O.fill = new Path2D(k), n = y(o.fillTo(t, r, o.min, o.max, ee));
			S(e, T, n), S(e, w, n);
		}
		if (!o.spanGaps) {
			let e = [];
			e.push(...ai(s, c, i, a, C, v, n)), O.gaps = e = o.gaps(t, r, i, a, e), O.clip = ri(e, l.ori, p, m, h, g);
		}
		return te != 0 && (O.band = te == 2 ? [ni(t, r, i, a, k, -1), ni(t, r, i, a, k, 1)] : ni(t, r, i, a, k, te)), O;
	});
}
function Di(e) {
	return Ei(W, e);
}
function W(e, t, n, r, i, a) {
	let o = e.length;
	if (o < 2) return null;
	let s = new Path2D();
	if (n(s, e[0], t[0]), o == 2) r(s, e[1], t[1]);
	else {
		let n = Array(o), r = Array(o - 1), a = Array(o - 1), c = Array(o - 1);
		for (let n = 0; n < o - 1; n++) a[n] = t[n + 1] - t[n], c[n] = e[n + 1] - e[n], r[n] = a[n] / c[n];
		n[0] = r[0];
		for (let e = 1; e < o - 1; e++) r[e] === 0 || r[e - 1] === 0 || r[e - 1] > 0 != r[e] > 0 ? n[e] = 0 : (n[e] = 3 * (c[e - 1] + c[e]) / ((2 * c[e] + c[e - 1]) / r[e - 1] + (c[e] + 2 * c[e - 1]) / r[e]), isFinite(n[e]) || (n[e] = 0));
		n[o - 1] = r[o - 2];
		for (let r = 0; r < o - 1; r++) i(s, e[r] + c[r] / 3, t[r] + n[r] * c[r] / 3, e[r + 1] - c[r] / 3, t[r + 1] - n[r + 1] * c[r] / 3, e[r + 1], t[r + 1]);
	}
	return s;
}
var Oi = /* @__PURE__ */ new Set();
function ki() {
	for (let e of Oi) e.syncRect(!0);
}
Le && (et(Me, ze, ki), et(Ne, ze, ki, !0), et(Fe, ze, () => {
	G.pxRatio = N;
}));
var Ai = Si(), ji = vi();
function Mi(e, t, n, r) {
	return (r ? [e[0], e[1]].concat(e.slice(2)) : [e[0]].concat(e.slice(1))).map((e, r) => Pi(e, r, t, n));
}
function Ni(e, t) {
	return e.map((e, n) => n == 0 ? {} : sn({}, t, e));
}
function Pi(e, t, n, r) {
	return sn({}, t == 0 ? n : r, e);
}
function Fi(e, t, n) {
	return t == null ? Xt : [t, n];
}
var Ii = Fi;
function Li(e, t, n) {
	return t == null ? Xt : ht(t, n, dt, !0);
}
function Ri(e, t, n, r) {
	return t == null ? Xt : lt(t, n, e.scales[r].log, !1);
}
var zi = Ri;
function Bi(e, t, n, r) {
	return t == null ? Xt : ut(t, n, e.scales[r].log, !1);
}
var Vi = Bi;
function Hi(e, t, n, r, i) {
	let a = Et(Pt(e), Pt(t)), o = t - e, s = nt(i / r * o, n);
	do {
		let e = n[s], t = r * e / o;
		if (t >= i && a + (e < 5 ? Gt.get(e) : 0) <= 17) return [e, t];
	} while (++s < n.length);
	return [0, 0];
}
function Ui(e) {
	let t, n;
	return e = e.replace(/(\d+)px/, (e, r) => (t = L((n = +r) * N)) + "px"), [
		e,
		t,
		n
	];
}
function Wi(e) {
	e.show && [e.font, e.labelFont].forEach((e) => {
		let t = H(e[2] * N, 1);
		e[0] = e[0].replace(/[0-9.]+px/, t + "px"), e[1] = t;
	});
}
function G(e, t, n) {
	let r = { mode: I(e.mode, 1) }, i = r.mode;
	function a(e, t, n, r) {
		let i = t.valToPct(e);
		return r + n * (t.dir == -1 ? 1 - i : i);
	}
	function o(e, t, n, r) {
		let i = t.valToPct(e);
		return r + n * (t.dir == -1 ? i : 1 - i);
	}
	function s(e, t, n, r) {
		return t.ori == 0 ? a(e, t, n, r) : o(e, t, n, r);
	}
	r.valToPosH = a, r.valToPosV = o;
	let c = !1;
	r.status = 0;
	let l = r.root = Ke(te);
	if (e.id != null && (l.id = e.id), Ue(l, e.class), e.title) {
		let t = Ke(ie, l);
		t.textContent = e.title;
	}
	let u = Ge("canvas"), d = r.ctx = u.getContext("2d"), f = Ke(ae, l);
	et("click", f, (e) => {
		e.target === m && (Di != Ci || W != wi) && G.click(r, e);
	}, !0);
	let p = r.under = Ke(oe, f);
	f.appendChild(u);
	let m = r.over = Ke(se, f);
	e = on(e);
	let h = +I(e.pxAlign, 1), g = oi(h);
	(e.plugins || []).forEach((t) => {
		t.opts && (e = t.opts(r, e) || e);
	});
	let _ = e.ms || .001, v = r.series = i == 1 ? Mi(e.series || [], Er, Gr, !1) : Ni(e.series || [null], Wr), y = r.axes = Mi(e.axes || [], Cr, zr, !0), b = r.scales = {}, x = r.bands = e.bands || [];
	x.forEach((e) => {
		e.fill = R(e.fill || null), e.dir = I(e.dir, -1);
	});
	let S = i == 2 ? v[1].facets[0].scale : v[0].scale, C = {
		axes: si,
		series: Fr
	}, w = (e.drawOrder || ["axes", "series"]).map((e) => C[e]);
	function T(e) {
		let t = e.distr == 3 ? (t) => kt(t > 0 ? t : e.clamp(r, t, e.min, e.max, e.key)) : e.distr == 4 ? (t) => Mt(t, e.asinh) : e.distr == 100 ? (t) => e.fwd(t) : (e) => e;
		return (n) => {
			let r = t(n), { _min: i, _max: a } = e, o = a - i;
			return (r - i) / o;
		};
	}
	function E(t) {
		let n = b[t];
		if (n == null) {
			let r = (e.scales || Jt)[t] || Jt;
			if (r.from != null) {
				E(r.from);
				let e = sn({}, b[r.from], r, { key: t });
				e.valToPct = T(e), b[t] = e;
			} else {
				n = b[t] = sn({}, t == S ? qr : Jr, r), n.key = t;
				let e = n.time, a = n.range, o = Zt(a);
				if ((t != S || i == 2 && !e) && (o && (a[0] == null || a[1] == null) && (a = {
					min: a[0] == null ? ft : {
						mode: 1,
						hard: a[0],
						soft: a[0]
					},
					max: a[1] == null ? ft : {
						mode: 1,
						hard: a[1],
						soft: a[1]
					}
				}, o = !1), !o && tn(a))) {
					let e = a;
					a = (t, n, r) => n == null ? Xt : ht(n, r, e);
				}
				n.range = R(a || (e ? Ii : t == S ? n.distr == 3 ? zi : n.distr == 4 ? Vi : Fi : n.distr == 3 ? Ri : n.distr == 4 ? Bi : Li)), n.auto = R(!o && n.auto), n.clamp = R(n.clamp || Kr), n._min = n._max = null, n.valToPct = T(n);
			}
		}
	}
	E("x"), E("y"), i == 1 && v.forEach((e) => {
		E(e.scale);
	}), y.forEach((e) => {
		E(e.scale);
	});
	for (let t in e.scales) E(t);
	let D = b[S], O = D.distr, k, ee;
	D.ori == 0 ? (Ue(l, ne), k = a, ee = o) : (Ue(l, re), k = o, ee = a);
	let M = {};
	for (let e in b) {
		let t = b[e];
		(t.min != null || t.max != null) && (M[e] = {
			min: t.min,
			max: t.max
		}, t.min = t.max = null);
	}
	let Me = e.tzDate || ((e) => new Date(L(e / _))), Ne = e.fmtDate || Tn, Pe = _ == 1 ? qn(Me) : Xn(Me), Le = Qn(Me, Zn(_ == 1 ? Kn : Yn, Ne)), Be = rr(Me, tr(nr, Ne)), Ve = [], He = r.legend = sn({}, or, e.legend), F = r.cursor = sn({}, hr, { drag: { y: i == 2 } }, e.cursor), Je = He.show, Xe = F.show, Qe = He.markers;
	He.idxs = Ve, Qe.width = R(Qe.width), Qe.dash = R(Qe.dash), Qe.stroke = R(Qe.stroke), Qe.fill = R(Qe.fill);
	let $e, rt, it, at = [], ot = [], st, pt = !1, mt = {};
	if (He.live) {
		let e = v[1] ? v[1].values : null;
		pt = e != null, st = pt ? e(r, 1, 0) : { _: 0 };
		for (let e in st) mt[e] = Ie;
	}
	if (Je) {
		if ($e = Ge("table", me, l), it = Ge("tbody", null, $e), He.mount(r, $e), pt) {
			rt = Ge("thead", null, $e, it);
			let e = Ge("tr", null, rt);
			for (var _t in Ge("th", null, e), st) Ge("th", ye, e).textContent = _t;
		} else Ue($e, ge), He.live && Ue($e, he);
	}
	let vt = { show: !0 }, yt = { show: !1 };
	function bt(e, t) {
		if (t == 0 && (pt || !He.live || i == 2)) return Xt;
		let n = [], a = Ge("tr", _e, it, it.childNodes[t]);
		Ue(a, e.class), e.show || Ue(a, le);
		let o = Ge("th", null, a);
		if (Qe.show) {
			let e = Ke(ve, o);
			if (t > 0) {
				let n = Qe.width(r, t);
				n && (e.style.border = n + "px " + Qe.dash(r, t) + " " + Qe.stroke(r, t)), e.style.background = Qe.fill(r, t);
			}
		}
		let s = Ke(ye, o);
		for (var c in e.label instanceof HTMLElement ? s.appendChild(e.label) : s.textContent = e.label, t > 0 && (Qe.show || (s.style.color = e.width > 0 ? Qe.stroke(r, t) : Qe.fill(r, t)), Ot("click", o, (t) => {
			if (F._lock) return;
			wn(t);
			let n = v.indexOf(e);
			if ((t.ctrlKey || t.metaKey) != He.isolate) {
				let e = v.some((e, t) => t > 0 && t != n && e.show);
				v.forEach((t, r) => {
					r > 0 && q(r, e ? r == n ? vt : yt : vt, !0, Na.setSeries);
				});
			} else q(n, { show: !e.show }, !0, Na.setSeries);
		}, !1), On && Ot(ke, o, (t) => {
			F._lock || (wn(t), q(v.indexOf(e), na, !0, Na.setSeries));
		}, !1)), st) {
			let e = Ge("td", be, a);
			e.textContent = "--", n.push(e);
		}
		return [a, n];
	}
	let Ct = /* @__PURE__ */ new Map();
	function Ot(e, t, n, i = !0) {
		let a = Ct.get(t) || {}, o = F.bind[e](r, t, n, i);
		o && (et(e, t, a[e] = o), Ct.set(t, a));
	}
	function At(e, t, n) {
		let r = Ct.get(t) || {};
		for (let n in r) (e == null || n == e) && (tt(n, t, r[n]), delete r[n]);
		e ?? Ct.delete(t);
	}
	let Pt = 0, Lt = 0, z = 0, B = 0, Ht = 0, V = 0, Wt = Ht, qt = V, Qt = z, rn = B, an = 0, cn = 0, ln = 0, un = 0;
	r.bbox = {};
	let dn = !1, fn = !1, mn = !1, hn = !1, gn = !1, _n = !1;
	function vn(e, t, n) {
		(n || e != r.width || t != r.height) && yn(e, t), ci(!1), mn = !0, fn = !0, pi();
	}
	function yn(e, t) {
		r.width = Pt = z = e, r.height = Lt = B = t, Ht = V = 0, Sn(), Cn();
		let n = r.bbox;
		an = n.left = Ut(Ht * N, .5), cn = n.top = Ut(V * N, .5), ln = n.width = Ut(z * N, .5), un = n.height = Ut(B * N, .5);
	}
	function bn() {
		let e = !1, t = 0;
		for (; !e;) {
			t++;
			let n = ii(t), i = ai(t);
			e = t == 3 || n && i, e || (yn(r.width, r.height), fn = !0);
		}
	}
	function xn({ width: e, height: t }) {
		vn(e, t);
	}
	r.setSize = xn;
	function Sn() {
		let e = !1, t = !1, n = !1, r = !1;
		y.forEach((i, a) => {
			if (i.show && i._show) {
				let { side: a, _size: o } = i, s = a % 2, c = o + (i.label == null ? 0 : i.labelSize);
				c > 0 && (s ? (z -= c, a == 3 ? (Ht += c, r = !0) : n = !0) : (B -= c, a == 0 ? (V += c, e = !0) : t = !0));
			}
		}), zn[0] = e, zn[1] = n, zn[2] = t, zn[3] = r, z -= Un[1] + Un[3], Ht += Un[3], B -= Un[2] + Un[0], V += Un[0];
	}
	function Cn() {
		let e = Ht + z, t = V + B, n = Ht, r = V;
		function i(i, a) {
			switch (i) {
				case 1: return e += a, e - a;
				case 2: return t += a, t - a;
				case 3: return n -= a, n + a;
				case 0: return r -= a, r + a;
			}
		}
		y.forEach((e, t) => {
			if (e.show && e._show) {
				let t = e.side;
				e._pos = i(t, e._size), e.label != null && (e._lpos = i(t, e.labelSize));
			}
		});
	}
	if (F.dataIdx == null) {
		let e = F.hover, n = e.skip = new Set(e.skip ?? []);
		n.add(void 0);
		let r = e.prox = R(e.prox), i = e.bias ??= 0;
		F.dataIdx = (e, a, o, s) => {
			if (a == 0) return o;
			let c = o, l = r(e, a, o, s) ?? Nt, u = l >= 0 && l < Nt, d = D.ori == 0 ? z : B, f = F.left, p = t[0], m = t[a];
			if (n.has(m[o])) {
				c = null;
				let e = null, t = null, r;
				if (i == 0 || i == -1) for (r = o; e == null && r-- > 0;) n.has(m[r]) || (e = r);
				if (i == 0 || i == 1) for (r = o; t == null && r++ < m.length;) n.has(m[r]) || (t = r);
				if (e != null || t != null) {
					if (u) {
						let n = e == null ? -Infinity : k(p[e], D, d, 0), r = t == null ? Infinity : k(p[t], D, d, 0), i = f - n, a = r - f;
						i <= a ? i <= l && (c = e) : a <= l && (c = t);
					} else c = t == null ? e : e == null ? t : o - e <= t - o ? e : t;
				}
			} else u && St(f - k(p[o], D, d, 0)) > l && (c = null);
			return c;
		};
	}
	let wn = (e) => {
		F.event = e;
	};
	F.idxs = Ve, F._lock = !1;
	let En = F.points;
	En.show = R(En.show), En.size = R(En.size), En.stroke = R(En.stroke), En.width = R(En.width), En.fill = R(En.fill);
	let Dn = r.focus = sn({}, e.focus || { alpha: .3 }, F.focus), On = Dn.prox >= 0, kn = On && En.one, An = [], jn = [], Pn = [];
	function Fn(e, t) {
		let n = En.show(r, t);
		if (n instanceof HTMLElement) return Ue(n, pe), Ue(n, e.class), qe(n, -10, -10, z, B), m.insertBefore(n, An[t]), n;
	}
	function In(e, t) {
		if (i == 1 || t > 0) {
			let t = i == 1 && b[e.scale].time, n = e.value;
			e.value = t ? en(n) ? rr(Me, tr(n, Ne)) : n || Be : n || Rr, e.label = e.label || (t ? Tr : wr);
		}
		if (kn || t > 0) {
			e.width = e.width == null ? 1 : e.width, e.paths = e.paths || Ai || zt, e.fillTo = R(e.fillTo || ti), e.pxAlign = +I(e.pxAlign, h), e.pxRound = oi(e.pxAlign), e.stroke = R(e.stroke || null), e.fill = R(e.fill || null), e._stroke = e._fill = e._paths = e._focus = null;
			let t = Br(Et(1, e.width), 1), n = e.points = sn({}, {
				size: t,
				width: Et(1, t * .2),
				stroke: e.stroke,
				space: t * 2,
				paths: ji,
				_stroke: null,
				_fill: null
			}, e.points);
			n.show = R(n.show), n.filter = R(n.filter), n.fill = R(n.fill), n.stroke = R(n.stroke), n.paths = R(n.paths), n.pxAlign = e.pxAlign;
		}
		if (Je) {
			let n = bt(e, t);
			at.splice(t, 0, n[0]), ot.splice(t, 0, n[1]), He.values.push(null);
		}
		if (Xe) {
			Ve.splice(t, 0, null);
			let n = null;
			kn ? t == 0 && (n = Fn(e, t)) : t > 0 && (n = Fn(e, t)), An.splice(t, 0, n), jn.splice(t, 0, 0), Pn.splice(t, 0, 0);
		}
		ja("addSeries", t);
	}
	function Ln(e, t) {
		t ??= v.length, e = i == 1 ? Pi(e, t, Er, Gr) : Pi(e, t, {}, Wr), v.splice(t, 0, e), In(v[t], t);
	}
	r.addSeries = Ln;
	function Rn(e) {
		if (v.splice(e, 1), Je) {
			He.values.splice(e, 1), ot.splice(e, 1);
			let t = at.splice(e, 1)[0];
			At(null, t.firstChild), t.remove();
		}
		Xe && (Ve.splice(e, 1), An.splice(e, 1)[0].remove(), jn.splice(e, 1), Pn.splice(e, 1)), ja("delSeries", e);
	}
	r.delSeries = Rn;
	let zn = [
		!1,
		!1,
		!1,
		!1
	];
	function Bn(e, t) {
		if (e._show = e.show, e.show) {
			let n = e.side % 2, i = b[e.scale];
			i ??= (e.scale = n ? v[1].scale : S, b[e.scale]);
			let a = i.time;
			e.size = R(e.size), e.space = R(e.space), e.rotate = R(e.rotate), Zt(e.incrs) && e.incrs.forEach((e) => {
				!Gt.has(e) && Gt.set(e, Kt(e));
			}), e.incrs = R(e.incrs || (i.distr == 2 ? Mn : a ? _ == 1 ? Gn : Jn : Nn)), e.splits = R(e.splits || (a && i.distr == 1 ? Pe : i.distr == 3 ? kr : i.distr == 4 ? Ar : Or)), e.stroke = R(e.stroke), e.grid.stroke = R(e.grid.stroke), e.ticks.stroke = R(e.ticks.stroke), e.border.stroke = R(e.border.stroke);
			let o = e.values;
			e.values = Zt(o) && !Zt(o[0]) ? R(o) : a ? Zt(o) ? Qn(Me, Zn(o, Ne)) : en(o) ? $n(Me, o) : o || Le : o || Dr, e.filter = R(e.filter || (i.distr >= 3 && i.log == 10 ? Ir : i.distr == 3 && i.log == 2 ? Lr : Rt)), e.font = Ui(e.font), e.labelFont = Ui(e.labelFont), e._size = e.size(r, null, t, 0), e._space = e._rotate = e._incrs = e._found = e._splits = e._values = null, e._size > 0 && (zn[t] = !0, e._el = Ke(ce, f));
		}
	}
	function Vn(e, t, n, r) {
		let [i, a, o, s] = n, c = t % 2, l = 0;
		return c == 0 && (s || a) && (l = t == 0 && !i || t == 2 && !o ? L(Cr.size / 3) : 0), c == 1 && (i || o) && (l = t == 1 && !a || t == 3 && !s ? L(zr.size / 2) : 0), l;
	}
	let Hn = r.padding = (e.padding || [
		Vn,
		Vn,
		Vn,
		Vn
	]).map((e) => R(I(e, Vn))), Un = r._padding = Hn.map((e, t) => e(r, t, zn, 0)), U, Wn = null, er = null, ir = i == 1 ? v[0].idxs : null, ar = null, sr = !1;
	function cr(e, n) {
		if (t = e ?? [], r.data = r._data = t, i == 2) {
			U = 0;
			for (let e = 1; e < v.length; e++) U += t[e][0].length;
		} else {
			t.length == 0 && (r.data = r._data = t = [[]]), ar = t[0], U = ar.length;
			let e = t;
			if (O == 2) {
				e = t.slice();
				let n = e[0] = Array(U);
				for (let e = 0; e < U; e++) n[e] = e;
			}
			r._data = t = e;
		}
		if (ci(!0), ja("setData"), O == 2 && (mn = !0), n !== !1) {
			let e = D;
			e.auto(r, sr) ? lr() : K(S, e.min, e.max), hn ||= F.left >= 0, _n = !0, pi();
		}
	}
	r.setData = cr;
	function lr() {
		sr = !0;
		let e, n;
		i == 1 && (U > 0 ? (Wn = ir[0] = 0, er = ir[1] = U - 1, e = t[0][Wn], n = t[0][er], O == 2 ? (e = Wn, n = er) : e == n && (O == 3 ? [e, n] = lt(e, e, D.log, !1) : O == 4 ? [e, n] = ut(e, e, D.log, !1) : D.time ? n = e + L(86400 / _) : [e, n] = ht(e, n, dt, !0))) : (Wn = ir[0] = e = null, er = ir[1] = n = null)), K(S, e, n);
	}
	let ur, dr, fr, pr, mr, gr, _r, vr, yr, br;
	function xr(e, t, n, r, i, a) {
		e ??= Te, n ??= Yt, r ??= "butt", i ??= Te, a ??= "round", e != ur && (d.strokeStyle = ur = e), i != dr && (d.fillStyle = dr = i), t != fr && (d.lineWidth = fr = t), a != mr && (d.lineJoin = mr = a), r != gr && (d.lineCap = gr = r), n != pr && d.setLineDash(pr = n);
	}
	function Sr(e, t, n, r) {
		t != dr && (d.fillStyle = dr = t), e != _r && (d.font = _r = e), n != vr && (d.textAlign = vr = n), r != yr && (d.textBaseline = yr = r);
	}
	function jr(e, t, n, i, a = 0) {
		if (i.length > 0 && e.auto(r, sr) && (t == null || t.min == null)) {
			let t = I(Wn, 0), r = I(er, i.length - 1), o = n.min == null ? ct(i, t, r, a, e.distr == 3) : [n.min, n.max];
			e.min = Tt(e.min, n.min = o[0]), e.max = Et(e.max, n.max = o[1]);
		}
	}
	let Mr = {
		min: null,
		max: null
	};
	function Nr() {
		for (let e in b) {
			let t = b[e];
			M[e] == null && (t.min == null || M[S] != null && t.auto(r, sr)) && (M[e] = Mr);
		}
		for (let e in b) {
			let t = b[e];
			M[e] == null && t.from != null && M[t.from] != null && (M[e] = Mr);
		}
		M[S] != null && ci(!0);
		let e = {};
		for (let t in M) {
			let n = M[t];
			if (n != null) {
				let a = e[t] = on(b[t], nn);
				if (n.min != null) sn(a, n);
				else if (t != S || i == 2) {
					if (U == 0 && a.from == null) {
						let e = a.range(r, null, null, t);
						a.min = e[0], a.max = e[1];
					} else a.min = Nt, a.max = -Infinity;
				}
			}
		}
		if (U > 0) {
			v.forEach((n, a) => {
				if (i == 1) {
					let i = n.scale, o = M[i];
					if (o == null) return;
					let s = e[i];
					if (a == 0) {
						let e = s.range(r, s.min, s.max, i);
						s.min = e[0], s.max = e[1], Wn = nt(s.min, t[0]), er = nt(s.max, t[0]), er - Wn > 1 && (t[0][Wn] < s.min && Wn++, t[0][er] > s.max && er--), n.min = ar[Wn], n.max = ar[er];
					} else n.show && n.auto && jr(s, o, n, t[a], n.sorted);
					n.idxs[0] = Wn, n.idxs[1] = er;
				} else if (a > 0 && n.show && n.auto) {
					let [r, i] = n.facets, o = r.scale, s = i.scale, [c, l] = t[a], u = e[o], d = e[s];
					u != null && jr(u, M[o], r, c, r.sorted), d != null && jr(d, M[s], i, l, i.sorted), n.min = i.min, n.max = i.max;
				}
			});
			for (let t in e) {
				let n = e[t], i = M[t];
				if (n.from == null && (i == null || i.min == null)) {
					let e = n.range(r, n.min == Nt ? null : n.min, n.max == -Infinity ? null : n.max, t);
					n.min = e[0], n.max = e[1];
				}
			}
		}
		for (let t in e) {
			let n = e[t];
			if (n.from != null) {
				let i = e[n.from];
				if (i.min == null) n.min = n.max = null;
				else {
					let e = n.range(r, i.min, i.max, t);
					n.min = e[0], n.max = e[1];
				}
			}
		}
		let n = {}, a = !1;
		for (let t in e) {
			let r = e[t], i = b[t];
			if (i.min != r.min || i.max != r.max) {
				i.min = r.min, i.max = r.max;
				let e = i.distr;
				i._min = e == 3 ? kt(i.min) : e == 4 ? Mt(i.min, i.asinh) : e == 100 ? i.fwd(i.min) : i.min, i._max = e == 3 ? kt(i.max) : e == 4 ? Mt(i.max, i.asinh) : e == 100 ? i.fwd(i.max) : i.max, n[t] = a = !0;
			}
		}
		if (a) {
			v.forEach((e, t) => {
				i == 2 ? t > 0 && n.y && (e._paths = null) : n[e.scale] && (e._paths = null);
			});
			for (let e in n) mn = !0, ja("setScale", e);
			Xe && F.left >= 0 && (hn = _n = !0);
		}
		for (let e in M) M[e] = null;
	}
	function Pr(e) {
		let t = Ft(Wn - 1, 0, U - 1), n = Ft(er + 1, 0, U - 1);
		for (; e[t] == null && t > 0;) t--;
		for (; e[n] == null && n < U - 1;) n++;
		return [t, n];
	}
	function Fr() {
		if (U > 0) {
			let e = v.some((e) => e._focus) && br != Dn.alpha;
			e && (d.globalAlpha = br = Dn.alpha), v.forEach((e, n) => {
				if (n > 0 && e.show && (Vr(n, !1), Vr(n, !0), e._paths == null)) {
					let a = br;
					br != e.alpha && (d.globalAlpha = br = e.alpha);
					let o = i == 2 ? [0, t[n][0].length - 1] : Pr(t[n]);
					e._paths = e.paths(r, n, o[0], o[1]), br != a && (d.globalAlpha = br = a);
				}
			}), v.forEach((e, t) => {
				if (t > 0 && e.show) {
					let n = br;
					br != e.alpha && (d.globalAlpha = br = e.alpha), e._paths != null && Hr(t, !1);
					{
						let n = e._paths == null ? null : e._paths.gaps, i = e.points.show(r, t, Wn, er, n), a = e.points.filter(r, t, i, n);
						(i || a) && (e.points._paths = e.points.paths(r, t, Wn, er, a), Hr(t, !0));
					}
					br != n && (d.globalAlpha = br = n), ja("drawSeries", t);
				}
			}), e && (d.globalAlpha = br = 1);
		}
	}
	function Vr(e, t) {
		let n = t ? v[e].points : v[e];
		n._stroke = n.stroke(r, e), n._fill = n.fill(r, e);
	}
	function Hr(e, t) {
		let n = t ? v[e].points : v[e], { stroke: r, fill: i, clip: a, flags: o, _stroke: s = n._stroke, _fill: c = n._fill, _width: l = n.width } = n._paths;
		l = H(l * N, 3);
		let u = null, f = l % 2 / 2;
		t && c == null && (c = l > 0 ? "#fff" : s);
		let p = n.pxAlign == 1 && f > 0;
		if (p && d.translate(f, f), !t) {
			let e = an - l / 2, t = cn - l / 2, n = ln + l, r = un + l;
			u = new Path2D(), u.rect(e, t, n, r);
		}
		t ? Yr(s, l, n.dash, n.cap, c, r, i, o, a) : Ur(e, s, l, n.dash, n.cap, c, r, i, o, u, a), p && d.translate(-f, -f);
	}
	function Ur(e, n, i, a, o, s, c, l, u, d, f) {
		let p = !1;
		u != 0 && x.forEach((m, h) => {
			if (m.series[0] == e) {
				let e = v[m.series[1]], g = t[m.series[1]], _ = (e._paths || Jt).band;
				Zt(_) && (_ = m.dir == 1 ? _[0] : _[1]);
				let y, b = null;
				e.show && _ && gt(g, Wn, er) ? (b = m.fill(r, h) || s, y = e._paths.clip) : _ = null, Yr(n, i, a, o, b, c, l, u, d, f, y, _), p = !0;
			}
		}), p || Yr(n, i, a, o, s, c, l, u, d, f);
	}
	function Yr(e, t, n, r, i, a, o, s, c, l, u, f) {
		xr(e, t, n, r, i), (c || l || f) && (d.save(), c && d.clip(c), l && d.clip(l)), f ? (s & 3) == 3 ? (d.clip(f), u && d.clip(u), ei(i, o), $r(e, a, t)) : s & Qr ? (ei(i, o), d.clip(f), $r(e, a, t)) : s & Zr && (d.save(), d.clip(f), u && d.clip(u), ei(i, o), d.restore(), $r(e, a, t)) : (ei(i, o), $r(e, a, t)), (c || l || f) && d.restore();
	}
	function $r(e, t, n) {
		n > 0 && (t instanceof Map ? t.forEach((e, t) => {
			d.strokeStyle = ur = t, d.stroke(e);
		}) : t != null && e && d.stroke(t));
	}
	function ei(e, t) {
		t instanceof Map ? t.forEach((e, t) => {
			d.fillStyle = dr = t, d.fill(e);
		}) : t != null && e && d.fill(t);
	}
	function ni(e, t, n, i) {
		let a = y[e], o;
		if (i <= 0) o = [0, 0];
		else {
			let s = a._space = a.space(r, e, t, n, i);
			o = Hi(t, n, a._incrs = a.incrs(r, e, t, n, i, s), i, s);
		}
		return a._found = o;
	}
	function ri(e, t, n, r, i, a, o, s, c, l) {
		let u = o % 2 / 2;
		h == 1 && d.translate(u, u), xr(s, o, c, l, s), d.beginPath();
		let f, p, m, g, _ = i + (r == 0 || r == 3 ? -a : a);
		n == 0 ? (p = i, g = _) : (f = i, m = _);
		for (let r = 0; r < e.length; r++) t[r] != null && (n == 0 ? f = m = e[r] : p = g = e[r], d.moveTo(f, p), d.lineTo(m, g));
		d.stroke(), h == 1 && d.translate(-u, -u);
	}
	function ii(e) {
		let t = !0;
		return y.forEach((n, i) => {
			if (!n.show) return;
			let a = b[n.scale];
			if (a.min == null) {
				n._show && (t = !1, n._show = !1, ci(!1));
				return;
			}
			n._show || (t = !1, n._show = !0, ci(!1));
			let o = n.side, s = o % 2, { min: c, max: l } = a, [u, d] = ni(i, c, l, s == 0 ? z : B);
			if (d == 0) return;
			let f = a.distr == 2, p = n._splits = n.splits(r, i, c, l, u, d, f), m = a.distr == 2 ? p.map((e) => ar[e]) : p, h = a.distr == 2 ? ar[p[1]] - ar[p[0]] : u, g = n._values = n.values(r, n.filter(r, m, i, d, h), i, d, h);
			n._rotate = o == 2 ? n.rotate(r, g, i, d) : 0;
			let _ = n._size;
			n._size = wt(n.size(r, g, i, e)), _ != null && n._size != _ && (t = !1);
		}), t;
	}
	function ai(e) {
		let t = !0;
		return Hn.forEach((n, i) => {
			let a = n(r, i, zn, e);
			a != Un[i] && (t = !1), Un[i] = a;
		}), t;
	}
	function si() {
		for (let e = 0; e < y.length; e++) {
			let t = y[e];
			if (!t.show || !t._show) continue;
			let n = t.side, i = n % 2, a, o, c = t.stroke(r, e), l = n == 0 || n == 3 ? -1 : 1, [u, f] = t._found;
			if (t.label != null) {
				let s = t.labelGap * l, p = L((t._lpos + s) * N);
				Sr(t.labelFont[0], c, "center", n == 2 ? xe : Se), d.save(), i == 1 ? (a = o = 0, d.translate(p, L(cn + un / 2)), d.rotate((n == 3 ? -xt : xt) / 2)) : (a = L(an + ln / 2), o = p);
				let m = It(t.label) ? t.label(r, e, u, f) : t.label;
				d.fillText(m, a, o), d.restore();
			}
			if (f == 0) continue;
			let p = b[t.scale], m = i == 0 ? ln : un, h = i == 0 ? an : cn, _ = t._splits, v = p.distr == 2 ? _.map((e) => ar[e]) : _, x = p.distr == 2 ? ar[_[1]] - ar[_[0]] : u, S = t.ticks, C = t.border, w = S.show ? S.size : 0, T = L(w * N), E = L((t.alignTo == 2 ? t._size - w - t.gap : t.gap) * N), D = t._rotate * -xt / 180, O = g(t._pos * N), k = O + (T + E) * l;
			o = i == 0 ? k : 0, a = i == 1 ? k : 0;
			let ee = t.font[0];
			Sr(ee, c, t.align == 1 ? Ce : t.align == 2 ? we : D > 0 ? Ce : D < 0 ? we : i == 0 ? "center" : n == 3 ? we : Ce, D || i == 1 ? "middle" : n == 2 ? xe : Se);
			let te = t.font[1] * t.lineGap, ne = _.map((e) => g(s(e, p, m, h))), re = t._values;
			for (let e = 0; e < re.length; e++) {
				let t = re[e];
				if (t != null) {
					i == 0 ? a = ne[e] : o = ne[e], t = "" + t;
					let n = t.indexOf("\n") == -1 ? [t] : t.split(/\n/gm);
					for (let e = 0; e < n.length; e++) {
						let t = n[e];
						D ? (d.save(), d.translate(a, o + e * te), d.rotate(D), d.fillText(t, 0, 0), d.restore()) : d.fillText(t, a, o + e * te);
					}
				}
			}
			S.show && ri(ne, S.filter(r, v, e, f, x), i, n, O, T, H(S.width * N, 3), S.stroke(r, e), S.dash, S.cap);
			let ie = t.grid;
			ie.show && ri(ne, ie.filter(r, v, e, f, x), i, i == 0 ? 2 : 1, i == 0 ? cn : an, i == 0 ? un : ln, H(ie.width * N, 3), ie.stroke(r, e), ie.dash, ie.cap), C.show && ri([O], [1], +(i == 0), i == 0 ? 1 : 2, i == 1 ? cn : an, i == 1 ? un : ln, H(C.width * N, 3), C.stroke(r, e), C.dash, C.cap);
		}
		ja("drawAxes");
	}
	function ci(e) {
		v.forEach((t, n) => {
			n > 0 && (t._paths = null, e && (i == 1 ? (t.min = null, t.max = null) : t.facets.forEach((e) => {
				e.min = null, e.max = null;
			})));
		});
	}
	let li = !1, ui = !1, di = [];
	function fi() {
		ui = !1;
		for (let e = 0; e < di.length; e++) ja(...di[e]);
		di.length = 0;
	}
	function pi() {
		li ||= (pn(hi), !0);
	}
	function mi(e, t = !1) {
		li = !0, ui = t, e(r), hi(), t && di.length > 0 && queueMicrotask(fi);
	}
	r.batch = mi;
	function hi() {
		if (dn &&= (Nr(), !1), mn &&= (bn(), !1), fn) {
			if (P(p, Ce, Ht), P(p, xe, V), P(p, A, z), P(p, j, B), P(m, Ce, Ht), P(m, xe, V), P(m, A, z), P(m, j, B), P(f, A, Pt), P(f, j, Lt), u.width = L(Pt * N), u.height = L(Lt * N), y.forEach(({ _el: e, _show: t, _size: n, _pos: r, side: i }) => {
				if (e != null) {
					if (t) {
						let t = i === 3 || i === 0 ? n : 0, a = i % 2 == 1;
						P(e, a ? "left" : "top", r - t), P(e, a ? "width" : "height", n), P(e, a ? "top" : "left", a ? V : Ht), P(e, a ? "height" : "width", a ? B : z), We(e, le);
					} else Ue(e, le);
				}
			}), ur = dr = fr = mr = gr = _r = vr = yr = pr = null, br = 1, ha(!0), Ht != Wt || V != qt || z != Qt || B != rn) {
				ci(!1);
				let e = z / Qt, t = B / rn;
				if (Xe && !hn && F.left >= 0) {
					F.left *= e, F.top *= t, yi && qe(yi, L(F.left), 0, z, B), bi && qe(bi, 0, L(F.top), z, B);
					for (let n = 0; n < An.length; n++) {
						let r = An[n];
						r != null && (jn[n] *= e, Pn[n] *= t, qe(r, wt(jn[n]), wt(Pn[n]), z, B));
					}
				}
				if (qi.show && !gn && qi.left >= 0 && qi.width > 0) {
					qi.left *= e, qi.width *= e, qi.top *= t, qi.height *= t;
					for (let e in va) P(Ji, e, qi[e]);
				}
				Wt = Ht, qt = V, Qt = z, rn = B;
			}
			ja("setSize"), fn = !1;
		}
		Pt > 0 && Lt > 0 && (d.clearRect(0, 0, u.width, u.height), ja("drawClear"), w.forEach((e) => e()), ja("draw")), qi.show && gn && (Yi(qi), gn = !1), Xe && hn && (pa(null, !0, !1), hn = !1), He.show && He.live && _n && (da(), _n = !1), c || (c = !0, r.status = 1, ja("ready")), sr = !1, li = !1;
	}
	r.redraw = (e, t) => {
		mn = t || !1, e === !1 ? pi() : K(S, D.min, D.max);
	};
	function gi(e, n) {
		let i = b[e];
		if (i.from == null) {
			if (U == 0) {
				let t = i.range(r, n.min, n.max, e);
				n.min = t[0], n.max = t[1];
			}
			if (n.min > n.max) {
				let e = n.min;
				n.min = n.max, n.max = e;
			}
			if (U > 1 && n.min != null && n.max != null && n.max - n.min < 1e-16) return;
			e == S && i.distr == 2 && U > 0 && (n.min = nt(n.min, t[0]), n.max = nt(n.max, t[0]), n.min == n.max && n.max++), M[e] = n, dn = !0, pi();
		}
	}
	r.setScale = gi;
	let _i, vi, yi, bi, xi, Si, Ci, wi, Ti, Ei, Di, W, ki = !1, G = F.drag, Gi = G.x, Ki = G.y;
	Xe && (F.x && (_i = Ke(de, m)), F.y && (vi = Ke(fe, m)), D.ori == 0 ? (yi = _i, bi = vi) : (yi = vi, bi = _i), Di = F.left, W = F.top);
	let qi = r.select = sn({
		show: !0,
		over: !0,
		left: 0,
		width: 0,
		top: 0,
		height: 0
	}, e.select), Ji = qi.show ? Ke(ue, qi.over ? m : p) : null;
	function Yi(e, t) {
		if (qi.show) {
			for (let t in e) qi[t] = e[t], t in va && P(Ji, t, e[t]);
			t !== !1 && ja("setSelect");
		}
	}
	r.setSelect = Yi;
	function Xi(e) {
		if (v[e].show) Je && We(at[e], le);
		else if (Je && Ue(at[e], le), Xe) {
			let t = kn ? An[0] : An[e];
			t != null && qe(t, -10, -10, z, B);
		}
	}
	function K(e, t, n) {
		gi(e, {
			min: t,
			max: n
		});
	}
	function q(e, t, n, a) {
		t.focus != null && ra(e), t.show != null && v.forEach((n, r) => {
			r > 0 && (e == r || e == null) && (n.show = t.show, Xi(r), i == 2 ? (K(n.facets[0].scale, null, null), K(n.facets[1].scale, null, null)) : K(n.scale, null, null), pi());
		}), n !== !1 && ja("setSeries", e, t), a && Ia("setSeries", r, e, t);
	}
	r.setSeries = q;
	function J(e, t) {
		sn(x[e], t);
	}
	function Zi(e, t) {
		e.fill = R(e.fill || null), e.dir = I(e.dir, -1), t ??= x.length, x.splice(t, 0, e);
	}
	function Qi(e) {
		e == null ? x.length = 0 : x.splice(e, 1);
	}
	r.addBand = Zi, r.setBand = J, r.delBand = Qi;
	function $i(e, t) {
		v[e].alpha = t, Xe && An[e] != null && (An[e].style.opacity = t), Je && at[e] && (at[e].style.opacity = t);
	}
	let ea, ta, Y, na = { focus: !0 };
	function ra(e) {
		if (e != Y) {
			let t = e == null, n = Dn.alpha != 1;
			v.forEach((r, a) => {
				if (i == 1 || a > 0) {
					let i = t || a == 0 || a == e;
					r._focus = t ? null : i, n && $i(a, i ? 1 : Dn.alpha);
				}
			}), Y = e, n && pi();
		}
	}
	Je && On && Ot(Ae, $e, (e) => {
		F._lock || (wn(e), Y != null && q(null, na, !0, Na.setSeries));
	});
	function ia(e, t, n) {
		let r = b[t];
		n && (e = e / N - (r.ori == 1 ? V : Ht));
		let i = z;
		r.ori == 1 && (i = B, e = i - e), r.dir == -1 && (e = i - e);
		let a = r._min, o = r._max, s = e / i, c = a + (o - a) * s, l = r.distr;
		return l == 3 ? Dt(10, c) : l == 4 ? jt(c, r.asinh) : l == 100 ? r.bwd(c) : c;
	}
	function aa(e, n) {
		return nt(ia(e, S, n), t[0], Wn, er);
	}
	r.valToIdx = (e) => nt(e, t[0]), r.posToIdx = aa, r.posToVal = ia, r.valToPos = (e, t, n) => b[t].ori == 0 ? a(e, b[t], n ? ln : z, n ? an : 0) : o(e, b[t], n ? un : B, n ? cn : 0), r.setCursor = (e, t, n) => {
		Di = e.left, W = e.top, pa(null, t, n);
	};
	function oa(e, t) {
		P(Ji, Ce, qi.left = e), P(Ji, A, qi.width = t);
	}
	function sa(e, t) {
		P(Ji, xe, qi.top = e), P(Ji, j, qi.height = t);
	}
	let ca = D.ori == 0 ? oa : sa, la = D.ori == 1 ? oa : sa;
	function ua() {
		if (Je && He.live) for (let e = +(i == 2); e < v.length; e++) {
			if (e == 0 && pt) continue;
			let t = He.values[e], n = 0;
			for (let r in t) ot[e][n++].firstChild.nodeValue = t[r];
		}
	}
	function da(e, t) {
		if (e != null && (e.idxs ? e.idxs.forEach((e, t) => {
			Ve[t] = e;
		}) : $t(e.idx) || Ve.fill(e.idx), He.idx = Ve[0]), Je && He.live) {
			for (let e = 0; e < v.length; e++) (e > 0 || i == 1 && !pt) && fa(e, Ve[e]);
			ua();
		}
		_n = !1, t !== !1 && ja("setLegend");
	}
	r.setLegend = da;
	function fa(e, n) {
		let i = v[e], a = e == 0 && O == 2 ? ar : t[e], o;
		pt ? o = i.values(r, e, n) ?? mt : (o = i.value(r, n == null ? null : a[n], e, n), o = o == null ? mt : { _: o }), He.values[e] = o;
	}
	function pa(e, n, a) {
		Ti = Di, Ei = W, [Di, W] = F.move(r, Di, W), F.left = Di, F.top = W, Xe && (yi && qe(yi, L(Di), 0, z, B), bi && qe(bi, 0, L(W), z, B));
		let o, s = Wn > er;
		ea = Nt, ta = null;
		let c = D.ori == 0 ? z : B, l = D.ori == 1 ? z : B;
		if (Di < 0 || U == 0 || s) {
			o = F.idx = null;
			for (let e = 0; e < v.length; e++) {
				let t = An[e];
				t != null && qe(t, -10, -10, z, B);
			}
			On && q(null, na, !0, e == null && Na.setSeries), He.live && (Ve.fill(o), _n = !0);
		} else {
			let e, n, a;
			i == 1 && (e = D.ori == 0 ? Di : W, n = ia(e, S), o = F.idx = nt(n, t[0], Wn, er), a = k(t[0][o], D, c, 0));
			let s = -10, u = -10, d = 0, f = 0, p = !0, m = "", h = "";
			for (let e = +(i == 2); e < v.length; e++) {
				let g = v[e], _ = Ve[e], y = _ == null ? null : i == 1 ? t[e][_] : t[e][1][_], x = F.dataIdx(r, e, o, n), S = x == null ? null : i == 1 ? t[e][x] : t[e][1][x];
				if (_n = _n || S != y || x != _, Ve[e] = x, e > 0 && g.show) {
					let n = x == null ? -10 : x == o ? a : k(i == 1 ? t[0][x] : t[e][0][x], D, c, 0), _ = S == null ? -10 : ee(S, i == 1 ? b[g.scale] : b[g.facets[1].scale], l, 0);
					if (On && S != null) {
						let t = D.ori == 1 ? Di : W, n = St(Dn.dist(r, e, x, _, t));
						if (n < ea) {
							let r = Dn.bias;
							if (r != 0) {
								let i = ia(t, g.scale), a = S >= 0 ? 1 : -1, o = i >= 0 ? 1 : -1;
								o == a && (o == 1 ? r == 1 ? S >= i : S <= i : r == 1 ? S <= i : S >= i) && (ea = n, ta = e);
							} else ea = n, ta = e;
						}
					}
					if (_n || kn) {
						let t, i;
						D.ori == 0 ? (t = n, i = _) : (t = _, i = n);
						let a, o, c, l, g, v, y = !0, b = En.bbox;
						if (b != null) {
							y = !1;
							let t = b(r, e);
							c = t.left, l = t.top, a = t.width, o = t.height;
						} else c = t, l = i, a = o = En.size(r, e);
						if (v = En.fill(r, e), g = En.stroke(r, e), kn) e == ta && ea <= Dn.prox && (s = c, u = l, d = a, f = o, p = y, m = v, h = g);
						else {
							let t = An[e];
							t != null && (jn[e] = c, Pn[e] = l, Ze(t, a, o, y), Ye(t, v, g), qe(t, wt(c), wt(l), z, B));
						}
					}
				}
			}
			if (kn) {
				let e = Dn.prox;
				if (_n || (Y == null ? ea <= e : ea > e || ta != Y)) {
					let e = An[0];
					e != null && (jn[0] = s, Pn[0] = u, Ze(e, d, f, p), Ye(e, m, h), qe(e, wt(s), wt(u), z, B));
				}
			}
		}
		if (qi.show && ki) {
			if (e != null) {
				let [t, n] = Na.scales, [r, i] = Na.match, [a, o] = e.cursor.sync.scales, s = e.cursor.drag;
				if (Gi = s._x, Ki = s._y, Gi || Ki) {
					let { left: s, top: u, width: d, height: f } = e.select, p = e.scales[a].ori, m = e.posToVal, h, g, _, v, y, x = t != null && r(t, a), S = n != null && i(n, o);
					x && Gi ? (p == 0 ? (h = s, g = d) : (h = u, g = f), _ = b[t], v = k(m(h, a), _, c, 0), y = k(m(h + g, a), _, c, 0), ca(Tt(v, y), St(y - v))) : ca(0, c), S && Ki ? (p == 1 ? (h = s, g = d) : (h = u, g = f), _ = b[n], v = ee(m(h, o), _, l, 0), y = ee(m(h + g, o), _, l, 0), la(Tt(v, y), St(y - v))) : la(0, l);
				} else ya();
			} else {
				let e = St(Ti - xi), t = St(Ei - Si);
				if (D.ori == 1) {
					let n = e;
					e = t, t = n;
				}
				Gi = G.x && e >= G.dist, Ki = G.y && t >= G.dist;
				let n = G.uni;
				n == null ? G.x && G.y && (Gi || Ki) && (Gi = Ki = !0) : Gi && Ki && (Gi = e >= n, Ki = t >= n, !Gi && !Ki && (t > e ? Ki = !0 : Gi = !0));
				let r, i;
				Gi && (D.ori == 0 ? (r = Ci, i = Di) : (r = wi, i = W), ca(Tt(r, i), St(i - r)), Ki || la(0, l)), Ki && (D.ori == 1 ? (r = Ci, i = Di) : (r = wi, i = W), la(Tt(r, i), St(i - r)), Gi || ca(0, c)), !Gi && !Ki && (ca(0, 0), la(0, 0));
			}
		}
		if (G._x = Gi, G._y = Ki, e == null) {
			if (a) {
				if (Pa != null) {
					let [e, t] = Na.scales;
					Na.values[0] = e == null ? null : ia(D.ori == 0 ? Di : W, e), Na.values[1] = t == null ? null : ia(D.ori == 1 ? Di : W, t);
				}
				Ia(Ee, r, Di, W, z, B, o);
			}
			if (On) {
				let e = a && Na.setSeries, t = Dn.prox;
				Y == null ? ea <= t && q(ta, na, !0, e) : ea > t ? q(null, na, !0, e) : ta != Y && q(ta, na, !0, e);
			}
		}
		_n && (He.idx = o, da()), n !== !1 && ja("setCursor");
	}
	let ma = null;
	Object.defineProperty(r, "rect", { get() {
		return ma ?? ha(!1), ma;
	} });
	function ha(e = !1) {
		e ? ma = null : (ma = m.getBoundingClientRect(), ja("syncRect", ma));
	}
	function ga(e, t, n, r, i, a, o) {
		F._lock || ki && e != null && e.movementX == 0 && e.movementY == 0 || (_a(e, t, n, r, i, a, o, !1, e != null), e == null ? pa(t, !0, !1) : pa(null, !0, !0));
	}
	function _a(e, t, n, i, a, o, c, l, u) {
		if (ma ?? ha(!1), wn(e), e != null) n = e.clientX - ma.left, i = e.clientY - ma.top;
		else {
			if (n < 0 || i < 0) {
				Di = -10, W = -10;
				return;
			}
			let [e, r] = Na.scales, c = t.cursor.sync, [l, u] = c.values, [d, f] = c.scales, [p, m] = Na.match, h = t.axes[0].side % 2 == 1, g = D.ori == 0 ? z : B, _ = D.ori == 1 ? z : B, v = h ? o : a, y = h ? a : o, x = h ? i : n, S = h ? n : i;
			if (n = d == null ? x / v * g : p(e, d) ? s(l, b[e], g, 0) : -10, i = f == null ? S / y * _ : m(r, f) ? s(u, b[r], _, 0) : -10, D.ori == 1) {
				let e = n;
				n = i, i = e;
			}
		}
		u && (t == null || t.cursor.event.type == Ee) && ((n <= 1 || n >= z - 1) && (n = Ut(n, z)), (i <= 1 || i >= B - 1) && (i = Ut(i, B))), l ? (xi = n, Si = i, [Ci, wi] = F.move(r, n, i)) : (Di = n, W = i);
	}
	let va = {
		width: 0,
		height: 0,
		left: 0,
		top: 0
	};
	function ya() {
		Yi(va, !1);
	}
	let ba, xa, Sa, Ca;
	function wa(e, t, n, i, a, o, s) {
		ki = !0, Gi = Ki = G._x = G._y = !1, _a(e, t, n, i, a, o, s, !0, !1), e != null && (Ot(Oe, Re, Ta, !1), Ia(De, r, Ci, wi, z, B, null));
		let { left: c, top: l, width: u, height: d } = qi;
		ba = c, xa = l, Sa = u, Ca = d;
	}
	function Ta(e, t, n, i, a, o, s) {
		ki = G._x = G._y = !1, _a(e, t, n, i, a, o, s, !1, !0);
		let { left: c, top: l, width: u, height: d } = qi, f = u > 0 || d > 0, p = ba != c || xa != l || Sa != u || Ca != d;
		if (f && p && Yi(qi), G.setScale && f && p) {
			let e = c, t = u, n = l, r = d;
			if (D.ori == 1 && (e = l, t = d, n = c, r = u), Gi && K(S, ia(e, S), ia(e + t, S)), Ki) for (let e in b) {
				let t = b[e];
				e != S && t.from == null && t.min != Nt && K(e, ia(n + r, e), ia(n, e));
			}
			ya();
		} else F.lock && (F._lock = !F._lock, pa(t, !0, e != null));
		e != null && (At(Oe, Re), Ia(Oe, r, Di, W, z, B, null));
	}
	function Ea(e, t, n, r, i, a, o) {
		if (F._lock) return;
		wn(e);
		let s = ki;
		if (ki) {
			let e = !0, t = !0, n, r;
			D.ori == 0 ? (n = Gi, r = Ki) : (n = Ki, r = Gi), n && r && (e = Di <= 10 || Di >= z - 10, t = W <= 10 || W >= B - 10), n && e && (Di = Di < Ci ? 0 : z), r && t && (W = W < wi ? 0 : B), pa(null, !0, !0), ki = !1;
		}
		Di = -10, W = -10, Ve.fill(null), pa(null, !0, !0), s && (ki = s);
	}
	function Da(e, t, n, i, a, o, s) {
		F._lock || (wn(e), lr(), ya(), e != null && Ia(je, r, Di, W, z, B, null));
	}
	function Oa() {
		y.forEach(Wi), vn(r.width, r.height, !0);
	}
	et(Fe, ze, Oa);
	let ka = {};
	ka.mousedown = wa, ka.mousemove = ga, ka.mouseup = Ta, ka.dblclick = Da, ka.setSeries = (e, t, n, i) => {
		let a = Na.match[2];
		n = a(r, t, n), n != -1 && q(n, i, !0, !1);
	}, Xe && (Ot(De, m, wa), Ot(Ee, m, ga), Ot(ke, m, (e) => {
		wn(e), ha(!1);
	}), Ot(Ae, m, Ea), Ot(je, m, Da), Oi.add(r), r.syncRect = ha);
	let Aa = r.hooks = e.hooks || {};
	function ja(e, t, n) {
		ui ? di.push([
			e,
			t,
			n
		]) : e in Aa && Aa[e].forEach((e) => {
			e.call(null, r, t, n);
		});
	}
	(e.plugins || []).forEach((e) => {
		for (let t in e.hooks) Aa[t] = (Aa[t] || []).concat(e.hooks[t]);
	});
	let Ma = (e, t, n) => n, Na = sn({
		key: null,
		setSeries: !1,
		filters: {
			pub: Bt,
			sub: Bt
		},
		scales: [S, v[1] ? v[1].scale : null],
		match: [
			Vt,
			Vt,
			Ma
		],
		values: [null, null]
	}, F.sync);
	Na.match.length == 2 && Na.match.push(Ma), F.sync = Na;
	let Pa = Na.key, Fa = Xr(Pa);
	function Ia(e, t, n, r, i, a, o) {
		Na.filters.pub(e, t, n, r, i, a, o) && Fa.pub(e, t, n, r, i, a, o);
	}
	Fa.sub(r);
	function La(e, t, n, r, i, a, o) {
		Na.filters.sub(e, t, n, r, i, a, o) && ka[e](null, t, n, r, i, a, o);
	}
	r.pub = La;
	function Ra() {
		Fa.unsub(r), Oi.delete(r), Ct.clear(), tt(Fe, ze, Oa), l.remove(), $e?.remove(), ja("destroy");
	}
	r.destroy = Ra;
	function za() {
		ja("init", e, t), cr(t || e.data, !1), M[S] ? gi(S, M[S]) : lr(), gn = qi.show && (qi.width > 0 || qi.height > 0), hn = _n = !0, vn(e.width, e.height);
	}
	return v.forEach(In), y.forEach(Bn), n ? n instanceof HTMLElement ? (n.appendChild(l), za()) : n(r, za) : za(), r;
}
G.assign = sn, G.fmtNum = yt, G.rangeNum = ht, G.rangeLog = lt, G.rangeAsinh = ut, G.orient = $r, G.pxRatio = N, G.join = fn, G.fmtDate = Tn, G.tzDate = Dn, G.sync = Xr;
{
	G.addGap = ii, G.clipGaps = ri;
	let e = G.paths = { points: vi };
	e.linear = Si, e.stepped = Ci, e.bars = Ti, e.spline = Di;
}
// src/train/curve.ts
var Gi = 3e3, Ki = class {
	capacity;
	steps = [];
	values = [];
	firstNaN = null;
	last = null;
	lastStep = -1;
	stride = 1;
	from = 0;
	constructor(e = Gi) {
		this.capacity = e;
	}
	clear() {
		this.steps.length = 0, this.values.length = 0, this.firstNaN = null, this.last = null, this.lastStep = -1, this.stride = 1, this.from = 0;
	}
	push(e, t) {
		e <= this.lastStep || (this.lastStep = e, this.last = t, t === null && this.firstNaN === null && (this.firstNaN = e), this.steps.push(e), this.values.push(t), this.stride > 1 && this.steps.length - this.from > 2 && Math.floor(e / this.stride) !== Math.floor(this.steps[this.from] / this.stride) && (this.squeeze(this.from, this.steps.length - 1), this.from = this.steps.length - 1), this.steps.length > this.capacity * 2 && this.halve());
	}
	squeeze(e, t) {
		let n = qi(this.values, e, t), r = n.map((e) => this.steps[e]), i = n.map((e) => this.values[e]);
		this.steps.splice(e, t - e, ...r), this.values.splice(e, t - e, ...i);
	}
	halve() {
		let e = this.lastStep - this.steps[0] + 1;
		this.stride = Math.max(2, this.stride * 2, Math.ceil(e * 2 / this.capacity));
		let t = [], n = [], r = 0;
		for (let e = 1; e <= this.steps.length; e++) {
			let i = Math.floor(this.steps[r] / this.stride);
			if (!(e < this.steps.length && Math.floor(this.steps[e] / this.stride) === i)) {
				for (let i of qi(this.values, r, e)) t.push(this.steps[i]), n.push(this.values[i]);
				this.from = t.length, r = e;
			}
		}
		this.steps.splice(0, this.steps.length, ...t), this.values.splice(0, this.values.length, ...n), this.from = this.steps.length;
	}
};
function qi(e, t, n) {
	let r = -1, i = -1, a = -1;
	for (let o = t; o < n; o++) {
		let t = e[o];
		t === null ? a < 0 && (a = o) : ((r < 0 || t < e[r]) && (r = o), (i < 0 || t > e[i]) && (i = o));
	}
	return [.../* @__PURE__ */ new Set([
		r,
		i,
		a
	])].filter((e) => e >= 0).sort((e, t) => e - t);
}
function Ji(e, t) {
	let n = [], r = [], i = [], a = 0, o = 0;
	for (; a < e.steps.length || o < t.steps.length;) {
		let s = a < e.steps.length ? e.steps[a] : Infinity, c = o < t.steps.length ? t.steps[o] : Infinity, l = Math.min(s, c);
		n.push(l), r.push(s === l ? e.values[a++] : void 0), i.push(c === l ? t.values[o++] : void 0);
	}
	return [
		n,
		r,
		i
	];
}
// src/shared/words.ts
function Yi(e) {
	if (e === void 0) return "–";
	if (e === null || Number.isNaN(e)) return "NaN";
	if (!Number.isFinite(e)) return e > 0 ? "Inf" : "-Inf";
	let t = Math.abs(e);
	return t === 0 ? "0" : t < .001 || t >= 1e5 ? e.toExponential(1).replace("e+", "e") : t >= 100 ? e.toFixed(1) : t >= 1 ? e.toFixed(3) : e.toFixed(4);
}
function Xi(e) {
	return e === 1 || e === 10 ? String(e) : `1e${Math.round(Math.log10(e))}`;
}
function K(e) {
	return e == null ? "–" : Math.round(e).toLocaleString("en-US");
}
function q(e) {
	if (!Number.isFinite(e) || e < 0) return "–";
	if (e < 10) return `${e.toFixed(1)} s`;
	if (e < 90) return `${Math.round(e)} s`;
	let t = Math.floor(e / 60);
	return t < 60 ? `${t} min ${Math.round(e % 60)} s` : `${Math.floor(t / 60)} h ${t % 60} min`;
}
function J(e, t = 1) {
	return e == null ? "–" : `${(e * 100).toFixed(t)} %`;
}
var Zi = 10;
function Qi(e, t) {
	if (!e) return {
		text: "–",
		over: !1
	};
	let n = (e.elapsed ?? Infinity) >= Zi, r = e.share > e.budget * 1.2;
	return r && !n ? {
		text: t ? "settling" : q(e.seconds),
		over: !1
	} : {
		text: J(e.share, 1),
		over: r
	};
}
// src/train/events.ts
var $i = {
	lr: "lr",
	batch_size: "batch",
	epochs: "epochs",
	budget: "budget"
};
function ea(e, t) {
	if (e === "set") {
		let e = Object.entries(t ?? {}).map(([e, t]) => `${$i[e] ?? e} → ${t}`);
		return e.length ? `${e.join(", ")}, by hand` : null;
	}
	return e === "nan" ? "loss is NaN" : e === "resumed" ? "resumed" : e === "paused" ? "paused" : e === "stopped" ? "stopped" : e === "error" ? "failed" : e === "note" ? String(t?.message ?? "note") : null;
}
// node_modules/react/cjs/react-jsx-runtime.production.js
var ta = /* @__PURE__ */ e(((e) => {
	var t = Symbol.for("react.transitional.element"), n = Symbol.for("react.fragment");
	function r(e, n, r) {
		var i = null;
		if (r !== void 0 && (i = "" + r), n.key !== void 0 && (i = "" + n.key), "key" in n) for (var a in r = {}, n) a !== "key" && (r[a] = n[a]);
		else r = n;
		return n = r.ref, {
			$$typeof: t,
			type: e,
			key: i,
			ref: n === void 0 ? null : n,
			props: r
		};
	}
	e.Fragment = n, e.jsx = r, e.jsxs = r;
})), Y = (/* @__PURE__ */ e(((e, t) => {
	t.exports = ta();
})))();
function na(e, t, n, r, i) {
	let a = f[e.theme], o = p[e.theme], s = {
		stroke: o.quiet,
		font: "11px \"Source Sans\", sans-serif",
		labelFont: "11px sans-serif",
		grid: {
			stroke: o.line,
			width: 1
		},
		ticks: { show: !1 },
		gap: 4
	};
	return {
		width: t,
		height: n,
		padding: [
			10,
			8,
			0,
			0
		],
		cursor: {
			sync: {
				key: e.sync,
				scales: ["x", null]
			},
			points: { size: 6 },
			drag: {
				x: !0,
				y: !1,
				setScale: !0
			}
		},
		legend: { show: !1 },
		scales: {
			x: { time: !1 },
			y: r ? {
				distr: 3,
				log: 10
			} : { range: ra }
		},
		axes: [{
			...s,
			size: 24,
			grid: { show: !1 },
			space: 70,
			values: (e, t) => t.map((e) => Number.isInteger(e) ? e.toLocaleString("en-US") : "")
		}, {
			...s,
			size: 52,
			space: 34,
			values: (e, t) => t.map((e) => e === null ? "" : Yi(e).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""))
		}],
		series: [
			{},
			{
				label: "train",
				stroke: a.train,
				width: 1.5,
				points: { show: !1 },
				spanGaps: !1
			},
			{
				label: "validation",
				stroke: a.validation,
				width: 1.5,
				dash: [6, 4],
				points: { show: !1 },
				spanGaps: !0
			}
		],
		hooks: { draw: [(t) => ia(t, i, e)] }
	};
}
function ra(e, t, n) {
	if (t === null || n === null) return [0, 1];
	let r = n > t ? (n - t) * .06 : Math.max(1e-9, Math.abs(n) * .1);
	return [t - r, n + r];
}
function ia(e, t, n) {
	let { ctx: r } = e, { left: i, top: a, width: o, height: s } = e.bbox, c = devicePixelRatio || 1, l = f[n.theme], u = (t, n, l, u, d) => {
		let f = Math.round(e.valToPos(t, "x", !0)) + .5;
		if (f < i || f > i + o) return;
		r.save(), r.strokeStyle = n, r.fillStyle = n, r.lineWidth = c, r.setLineDash(d.map((e) => e * c)), r.beginPath(), r.moveTo(f, a), r.lineTo(f, a + s), r.stroke(), r.font = `${11 * c}px monospace`, r.textBaseline = "top";
		let p = r.measureText(l).width, m = f + 5 * c + p > i + o;
		r.textAlign = m ? "right" : "left", r.fillText(l, f + (m ? -5 : 5) * c, a + (2 + 14 * u) * c), r.restore();
	}, d = 0;
	for (let e of t.events.slice(-40)) {
		let t = e.step === null || e.kind === "nan" ? null : ea(e.kind, e.payload);
		t && e.kind !== "paused" && e.kind !== "stopped" && (u(e.step, e.kind === "error" ? l.error : l.event, t, d % 4, [2, 3]), d += 1);
	}
	let p = t.meta.nan_step ?? n.train(t).firstNaN;
	p != null && n.canBeLog && u(p, l.error, `✕ NaN from step ${p}`, d % 4, []);
}
function aa(e) {
	let { feed: t, title: n, theme: r } = e, i = (0, k.useRef)(null), a = (0, k.useRef)(null), [o, s] = (0, k.useState)(!1);
	return (0, k.useEffect)(() => {
		let n = i.current;
		if (!n) return;
		let r = () => ({
			width: Math.max(120, n.clientWidth),
			height: Math.max(100, n.clientHeight)
		}), s = r(), c = new G(na(e, s.width, s.height, o, t), [
			[],
			[],
			[]
		], n), l = !1, u = () => {
			let n = Ji(e.train(t), e.validation(t));
			o && oa(n), c.setData(n, !l), l && c.redraw(), d(null);
		}, d = (n) => {
			let r = a.current;
			if (!r) return;
			let i = e.train(t), o = e.validation(t);
			r.textContent = n === null ? i.lastStep < 0 ? "" : `train ${Yi(i.last)}${e.unvalidated ? "" : ` · validation ${o.lastStep < 0 ? "–" : Yi(o.last)}`}` : `step ${n.toLocaleString("en-US")} · train ${Yi(sa(i, n))}${e.unvalidated ? "" : ` · validation ${Yi(sa(o, n))}`}`;
		};
		c.over.addEventListener("dblclick", () => {
			l = !1, u();
		}), c.over.addEventListener("mousemove", () => {
			let e = c.cursor.idx;
			d(e == null ? null : c.data[0][e]), l = c.scales.x.min !== c.data[0][0] || c.scales.x.max !== c.data[0].at(-1);
		}), c.over.addEventListener("mouseleave", () => d(null));
		let f = new ResizeObserver(() => c.setSize(r()));
		f.observe(n);
		let p = t.on([
			"steps",
			"validation",
			"events",
			"meta"
		], u);
		return u(), () => {
			p(), f.disconnect(), c.destroy();
		};
	}, [
		t,
		r,
		o,
		n,
		e.unvalidated
	]), /* @__PURE__ */ (0, Y.jsxs)("section", {
		className: "chart",
		"aria-label": `${n} over steps`,
		children: [
			/* @__PURE__ */ (0, Y.jsxs)("header", { children: [
				/* @__PURE__ */ (0, Y.jsx)("h3", { children: n }),
				e.canBeLog ? /* @__PURE__ */ (0, Y.jsx)("button", {
					type: "button",
					className: "quiet-button",
					"aria-pressed": o,
					title: "Logarithmic axis",
					onClick: () => s(!o),
					children: "log"
				}) : null,
				/* @__PURE__ */ (0, Y.jsx)("span", {
					className: "mono quiet",
					ref: a
				})
			] }),
			/* @__PURE__ */ (0, Y.jsx)("div", {
				className: "plot",
				ref: i
			}),
			/* @__PURE__ */ (0, Y.jsxs)("footer", {
				"aria-hidden": "true",
				children: [/* @__PURE__ */ (0, Y.jsx)("span", {
					className: "key train",
					children: "train"
				}), e.unvalidated ? null : /* @__PURE__ */ (0, Y.jsx)("span", {
					className: "key validation",
					children: "validation"
				})]
			})
		]
	});
}
function oa(e) {
	for (let t of e.slice(1)) {
		let e = t;
		for (let t = 0; t < e.length; t++) typeof e[t] == "number" && e[t] <= 0 && (e[t] = null);
	}
}
function sa(e, t) {
	let n = 0, r = e.steps.length - 1;
	if (!(r < 0 || e.steps[0] > t)) {
		for (; n < r;) {
			let i = Math.ceil((n + r) / 2);
			e.steps[i] <= t ? n = i : r = i - 1;
		}
		return e.values[n];
	}
}
// src/train/Confusion.tsx
function ca({ counts: e, classes: t, theme: n }) {
	let r = e.flat().reduce((e, t) => e + t, 0), i = e.reduce((e, t, n) => e + (t[n] ?? 0), 0), a = Math.max(1, ...e.flat()), o = e.length > 12;
	return /* @__PURE__ */ (0, Y.jsxs)("figure", {
		className: `confusion ${o ? "small" : ""}`,
		children: [/* @__PURE__ */ (0, Y.jsxs)("table", {
			"aria-label": `Confusion matrix: ${J(r ? i / r : null)} right`,
			children: [/* @__PURE__ */ (0, Y.jsx)("tbody", { children: e.map((e, r) => /* @__PURE__ */ (0, Y.jsxs)("tr", { children: [/* @__PURE__ */ (0, Y.jsx)("th", {
				scope: "row",
				title: `actual ${t[r] ?? r}`,
				children: t[r] ?? r
			}), e.map((e, i) => {
				let s = e ? x(e / a, n, .001, 1) : void 0;
				return /* @__PURE__ */ (0, Y.jsx)("td", {
					style: s ? {
						background: s,
						color: S(s)
					} : void 0,
					className: e && r !== i ? "wrong" : "",
					title: `${e} of class ${t[r] ?? r} ${r === i ? "found" : `taken for ${t[i] ?? i}`}`,
					children: e && !o ? e : ""
				}, i);
			})] }, r)) }), /* @__PURE__ */ (0, Y.jsx)("tfoot", { children: /* @__PURE__ */ (0, Y.jsxs)("tr", { children: [/* @__PURE__ */ (0, Y.jsx)("th", {}), e.map((e, n) => /* @__PURE__ */ (0, Y.jsx)("th", {
				scope: "col",
				title: `predicted ${t[n] ?? n}`,
				children: String(t[n] ?? n).slice(0, 3)
			}, n))] }) })]
		}), /* @__PURE__ */ (0, Y.jsx)("figcaption", {
			className: "quiet",
			children: "rows: actual, columns: predicted"
		})]
	});
}
// src/shared/selection.ts
var la = "tapedeck:selection", ua = {
	node: null,
	module: null,
	parameter: null
}, da = /* @__PURE__ */ new Set(), fa = typeof BroadcastChannel > "u" ? null : new BroadcastChannel(la), pa = typeof window > "u" ? null : window;
function ma() {
	try {
		return {
			...ua,
			...JSON.parse(sessionStorage.getItem(la) ?? "{}")
		};
	} catch {
		return ua;
	}
}
function ha(e) {
	let t = {
		...ua,
		...e
	}, n = ma();
	(n.node !== t.node || n.module !== t.module || n.parameter !== t.parameter) && (sessionStorage.setItem(la, JSON.stringify(t)), fa?.postMessage(t), pa?.dispatchEvent(new CustomEvent(la, { detail: t })));
}
function ga(e) {
	return da.add(e), () => da.delete(e);
}
function _a(e) {
	for (let t of [...da]) t(e);
}
pa?.addEventListener(la, (e) => _a(e.detail)), fa?.addEventListener("message", (e) => {
	sessionStorage.setItem(la, JSON.stringify(e.data)), _a(e.data);
});
// src/train/norms.ts
function va(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) {
		let e = t.get(n.module) ?? {
			module: n.module,
			label: n.module || "(model)",
			positions: []
		};
		e.positions.push(n.position), t.set(n.module, e);
	}
	return [...t.values()];
}
function ya(e, t, n) {
	let r = 0, i = !1;
	for (let a of n) {
		let n = e[t + a];
		if (Number.isNaN(n)) return NaN;
		n < 0 || (i = !0, r += n * n);
	}
	return i ? Math.sqrt(r) : -1;
}
var ba = class {
	rows;
	columns;
	first = [];
	cells = [];
	stride = 1;
	lastStep = -1;
	version = 0;
	count = 0;
	constructor(e = [], t = 480) {
		this.rows = e, this.columns = t;
	}
	reset(e) {
		this.rows = e, this.first = [], this.cells = [], this.stride = 1, this.lastStep = -1, this.count = 0, this.version += 1;
	}
	get width() {
		return this.first.length;
	}
	at(e, t) {
		return this.cells[e * this.rows.length + t];
	}
	push(e, t, n) {
		if (e <= this.lastStep || !this.rows.length) return;
		this.lastStep = e, this.version += 1;
		let r = this.rows.length, i = this.width - 1;
		if (i >= 0 && e - this.first[i] < this.stride) {
			this.count += 1;
			for (let e = 0; e < r; e++) {
				let a = ya(t, n, this.rows[e].positions), o = i * r + e;
				this.cells[o] = xa(this.cells[o], this.count - 1, a, 1);
			}
		} else {
			this.first.push(e), this.count = 1;
			for (let e = 0; e < r; e++) this.cells.push(ya(t, n, this.rows[e].positions));
			this.width > this.columns && this.halve();
		}
	}
	fill(e, t, n, r) {
		this.first = [...e], this.cells = [];
		for (let t = 0; t < e.length; t++) for (let e of this.rows) this.cells.push(ya(n, t * r, e.positions));
		let i = e.length;
		this.stride = i > 1 ? Math.max(1, e[i - 1] - e[i - 2]) : 1, this.lastStep = i ? t[i - 1] : -1, this.count = i ? this.lastStep - e[i - 1] + 1 : 0, this.version += 1, this.width > this.columns && this.halve();
	}
	halve() {
		let e = this.rows.length, t = [], n = [];
		for (let r = 0; r < this.width; r += 2) {
			t.push(this.first[r]);
			for (let t = 0; t < e; t++) {
				let i = this.cells[r * e + t];
				n.push(r + 1 < this.width ? xa(i, 1, this.cells[(r + 1) * e + t], 1) : i);
			}
		}
		this.count = this.width % 2 ? this.count : this.stride + this.count, this.first = t, this.cells = n, this.stride *= 2;
	}
};
function xa(e, t, n, r) {
	return Number.isNaN(e) || Number.isNaN(n) ? NaN : e < 0 ? n : n < 0 ? e : (e * t + n * r) / (t + r);
}
function Sa(e) {
	let t = Infinity, n = -Infinity;
	for (let r of e.cells) r > 0 && Number.isFinite(r) && (r < t && (t = r), r > n && (n = r));
	if (t > n) return [1e-6, 1];
	let r = Math.ceil(Math.log10(n));
	return [10 ** Math.max(r - 6, Math.min(r - 3, Math.floor(Math.log10(t)))), 10 ** r];
}
// src/train/HeatMap.tsx
var Ca = 2;
function wa({ feed: e, theme: t }) {
	let n = (0, k.useRef)(null), r = (0, k.useRef)(null), i = (0, k.useRef)(null), [a, o] = (0, k.useState)(e.norms.rows), [s, c] = (0, k.useState)(ma().module), [l, u] = (0, k.useState)(null);
	(0, k.useEffect)(() => ga((e) => c(e.module)), []), (0, k.useEffect)(() => e.on(["gradients"], () => o(e.norms.rows)), [e]), (0, k.useEffect)(() => {
		let a = n.current, o = r.current;
		if (!a || !o) return;
		let s = -1, c = (n = !1) => {
			if (!n && s === e.norms.version) return;
			s = e.norms.version, Ta(a, e, t);
			let [r, o] = Sa(e.norms);
			i.current && (i.current.textContent = `log10, ${Xi(r)} … ${Xi(o)}`);
		}, l = new ResizeObserver(() => c(!0));
		l.observe(o);
		let u = e.on(["gradients"], c);
		return c(!0), () => {
			u(), l.disconnect();
		};
	}, [
		e,
		t,
		a
	]);
	let d = (t) => {
		let r = n.current.getBoundingClientRect(), i = e.norms, a = Math.floor((t.clientY - r.top) / r.height * i.rows.length), o = Math.floor((t.clientX - r.left) / r.width * i.width);
		return a < 0 || a >= i.rows.length || o < 0 || o >= i.width ? null : {
			row: a,
			column: o,
			x: t.clientX - r.left,
			y: t.clientY - r.top
		};
	}, f = (t) => {
		let n = d(t);
		if (!n) return u(null);
		let r = e.norms, i = r.first[n.column], a = r.at(n.column, n.row), o = r.stride > 1 ? `steps ${K(i)}–${K(i + r.stride - 1)}` : `step ${K(i)}`;
		u({
			...n,
			text: `${r.rows[n.row].label} · ${o} · ${a < 0 ? "no gradient" : Yi(a)}`
		});
	}, p = (t) => ha({
		node: e.modules.get(t) ?? null,
		module: t,
		parameter: null
	});
	return /* @__PURE__ */ (0, Y.jsxs)("section", {
		className: "heat",
		"aria-label": "Gradient norm, layer by step",
		children: [/* @__PURE__ */ (0, Y.jsxs)("header", { children: [
			/* @__PURE__ */ (0, Y.jsx)("h3", { children: "Gradient norm, layer × step" }),
			/* @__PURE__ */ (0, Y.jsx)("span", {
				className: "mono quiet",
				ref: i
			}),
			/* @__PURE__ */ (0, Y.jsx)("span", {
				className: `ramp ${t}`,
				"aria-hidden": "true"
			})
		] }), a.length === 0 ? /* @__PURE__ */ (0, Y.jsx)("p", {
			className: "quiet",
			children: "The first backward pass fills this."
		}) : /* @__PURE__ */ (0, Y.jsxs)("div", {
			className: "heat-body",
			style: { height: a.length * Math.min(40, Math.max(14, 200 / a.length)) },
			children: [/* @__PURE__ */ (0, Y.jsx)("div", {
				className: "heat-rows",
				children: a.map((e) => /* @__PURE__ */ (0, Y.jsx)("button", {
					type: "button",
					className: e.module === s ? "chosen" : "",
					title: e.label,
					onClick: () => p(e.module),
					children: e.label
				}, e.module))
			}), /* @__PURE__ */ (0, Y.jsxs)("div", {
				className: "heat-canvas",
				ref: r,
				onMouseMove: f,
				onMouseLeave: () => u(null),
				children: [/* @__PURE__ */ (0, Y.jsx)("canvas", {
					ref: n,
					role: "img",
					"aria-label": `Gradient norms of ${a.length} layers`,
					onClick: (t) => {
						let n = d(t);
						n && p(e.norms.rows[n.row].module);
					}
				}), l ? /* @__PURE__ */ (0, Y.jsx)("div", {
					className: "tip",
					style: {
						left: Math.min(l.x + 12, (r.current?.clientWidth ?? 400) - 220),
						top: l.y + 14
					},
					children: l.text
				}) : null]
			})]
		})]
	});
}
function Ta(e, t, n) {
	let r = t.norms, i = e.parentElement, a = devicePixelRatio || 1, o = Math.max(1, Math.round(i.clientWidth * a)), s = Math.max(1, Math.round(i.clientHeight * a));
	e.width !== o && (e.width = o), e.height !== s && (e.height = s);
	let c = e.getContext("2d");
	if (c.fillStyle = p[n].canvas, c.fillRect(0, 0, o, s), !r.width || !r.rows.length) return;
	let [l, u] = Sa(r), d = Math.round(Ca * a), f = r.rows.length;
	for (let e = 0; e < f; e++) {
		let t = Math.round(e * s / f), i = Math.round((e + 1) * s / f) - (s / f > 8 ? d : 0);
		for (let a = 0; a < r.width; a++) {
			let s = r.at(a, e);
			if (s < 0) continue;
			let d = Math.floor(a * o / r.width);
			c.fillStyle = x(s, n, l, u), c.fillRect(d, t, Math.ceil((a + 1) * o / r.width) - d, i - t);
		}
	}
}
// src/train/Planar.tsx
var Ea = [
	"linear",
	"activation",
	"attention",
	"recurrent",
	"normalization",
	"pooling",
	"convolution",
	"dropout",
	"io",
	"shape"
];
function Da(e, t) {
	return d[t][Ea[e % Ea.length]];
}
function Oa(e) {
	let t = parseInt(e.slice(1), 16);
	return [
		t >> 16,
		t >> 8 & 255,
		t & 255
	];
}
function ka(e, t) {
	let n = (0, k.useRef)(null);
	return (0, k.useEffect)(() => {
		let t = n.current;
		if (!t) return;
		let r = () => {
			let n = devicePixelRatio || 1, { clientWidth: r, clientHeight: i } = t;
			t.width = Math.round(r * n), t.height = Math.round(i * n);
			let a = t.getContext("2d");
			a.scale(n, n), e(a, r, i);
		};
		r();
		let i = new ResizeObserver(r);
		return i.observe(t), () => i.disconnect();
	}, t), n;
}
function Aa({ boundary: e, classes: t, theme: n }) {
	let r = ka((r, i, a) => {
		let o = e.size, s = Oa(p[n].canvas), c = new ImageData(o, o);
		for (let r = 0; r < o; r++) for (let i = 0; i < o; i++) {
			let a = Oa(Da(e.classes[r][i], n)), l = 1 / Math.max(2, t.length), u = .12 + .68 * Math.min(1, Math.max(0, ((e.confidence[r][i] ?? 1) - l) / (1 - l))), d = ((o - 1 - r) * o + i) * 4;
			for (let e = 0; e < 3; e++) c.data[d + e] = s[e] + (a[e] - s[e]) * u;
			c.data[d + 3] = 255;
		}
		let l = new OffscreenCanvas(o, o);
		l.getContext("2d").putImageData(c, 0, 0), r.imageSmoothingEnabled = !1, r.drawImage(l, 0, 0, i, a);
	}, [
		e,
		n,
		t
	]);
	return /* @__PURE__ */ (0, Y.jsxs)("figure", {
		className: "planar",
		children: [/* @__PURE__ */ (0, Y.jsx)("canvas", {
			ref: r,
			role: "img",
			"aria-label": "Decision boundary over the plane"
		}), /* @__PURE__ */ (0, Y.jsxs)("figcaption", {
			className: "quiet",
			children: [t.map((e, t) => /* @__PURE__ */ (0, Y.jsxs)("span", { children: [/* @__PURE__ */ (0, Y.jsx)("i", {
				style: { background: Da(t, n) },
				"aria-hidden": "true"
			}), e] }, e)), /* @__PURE__ */ (0, Y.jsxs)("span", { children: [
				"x ",
				Yi(e.x[0]),
				" … ",
				Yi(e.x[1]),
				", y ",
				Yi(e.y[0]),
				" … ",
				Yi(e.y[1]),
				"; stronger is surer"
			] })]
		})]
	});
}
function ja({ detail: e, target: t, theme: n }) {
	let r = e.points ?? [], i = e.inputs ?? null, a = ka((e, t, a) => {
		let o = r.map((e) => e[0]), s = r.map((e) => e[1]), c = i ?? o, l = (e) => e.filter((e) => e !== null), [u, d] = Ma(l(c)), [m, h] = Ma([...l(s), ...l(o)]), g = (e, n) => [30 + (e - u) / (d - u) * (t - 38), a - 18 - (n - m) / (h - m) * (a - 26)], _ = p[n], v = f[n];
		if (e.clearRect(0, 0, t, a), e.strokeStyle = _.line, e.strokeRect(30.5, 8.5, t - 39, a - 27), e.fillStyle = _.quiet, e.font = "10.5px monospace", e.fillText(Yi(u), 30, a - 5), e.textAlign = "right", e.fillText(Yi(d), t - 8, a - 5), e.save(), e.translate(10, a - 18), e.rotate(-Math.PI / 2), e.textAlign = "left", e.fillText(`${Yi(m)} … ${Yi(h)}`, 0, 0), e.restore(), !i) {
			e.strokeStyle = _.quiet, e.setLineDash([3, 3]), e.beginPath();
			let t = Math.max(u, m), n = Math.min(d, h);
			e.moveTo(...g(t, t)), e.lineTo(...g(n, n)), e.stroke(), e.setLineDash([]);
		}
		let y = (t, n, r) => {
			e.fillStyle = n, t.forEach((t, n) => {
				let i = c[n];
				if (t === null || i == null) return;
				let [a, o] = g(i, t);
				e.beginPath(), e.arc(a, o, r, 0, 7), e.fill();
			});
		};
		i && y(o, _.quiet, 1.6), y(s, i ? v.validation : v.train, 2);
	}, [e, n]);
	return /* @__PURE__ */ (0, Y.jsxs)("figure", {
		className: "planar",
		children: [/* @__PURE__ */ (0, Y.jsx)("canvas", {
			ref: a,
			role: "img",
			"aria-label": i ? `${t} over its input, actual and predicted` : `Predicted against actual ${t}`
		}), /* @__PURE__ */ (0, Y.jsx)("figcaption", {
			className: "quiet",
			children: i ? "grey: actual, orange: predicted, over the input" : "across: actual, up: predicted; on the dashed line they agree"
		})]
	});
}
function Ma(e) {
	let t = Infinity, n = -Infinity;
	for (let r of e) r < t && (t = r), r > n && (n = r);
	if (t > n) return [0, 1];
	let r = n > t ? (n - t) * .05 : .5;
	return [t - r, n + r];
}
// src/train/Progress.tsx
function Na({ feed: e, player: t }) {
	let n = (0, k.useRef)(null);
	(0, k.useEffect)(() => {
		let t = n.current, r = (e, n) => {
			let r = t.querySelector(`[data-fact="${e}"]`);
			r && r.textContent !== n && (r.textContent = n);
		}, i = () => {
			let { meta: n } = e, i = n.total_steps ?? 0, a = i ? Math.min(i, e.step + 1) : e.step + 1, o = i ? a / i : 0;
			t.querySelector(".done").style.transform = `scaleX(${o})`, t.querySelector("[role=progressbar]").setAttribute("aria-valuenow", String(Math.round(o * 100)));
			let s = e.rate ?? 0, c = i && s ? (i - a) / s : NaN;
			r("epoch", i ? String(Math.min(e.epoch + 1, n.epochs ?? Infinity)) : "–"), r("epochs", n.epochs ? ` of ${K(n.epochs)}` : ""), r("step", K(a)), r("steps", i ? ` of ${K(i)}` : ""), r("left", n.status === "running" && i ? `${q(c)}` : q(e.time)), r("left-word", n.status === "running" && i ? " left" : " trained"), r("rate", K(s)), r("lr", Yi(e.lr ?? void 0)), r("cost", Qi(n.cost, n.status === "running").text);
		};
		return i(), e.on(["steps", "meta"], i);
	}, [e]);
	let r = !!e.meta.watched, i = e.meta.cost, a = i ? Object.entries(i.parts).map(([e, t]) => `${e}: ${K(t.count)} times, ${q(t.seconds)}`).join("\n") : "";
	return /* @__PURE__ */ (0, Y.jsxs)("div", {
		className: "progress",
		ref: n,
		children: [
			/* @__PURE__ */ (0, Y.jsx)("div", {
				className: `track ${r ? "open" : ""}`,
				role: "progressbar",
				"aria-label": "Training",
				"aria-valuemin": 0,
				"aria-valuemax": 100,
				children: /* @__PURE__ */ (0, Y.jsx)("div", { className: "done" })
			}),
			/* @__PURE__ */ (0, Y.jsxs)("span", {
				className: "pill",
				hidden: r,
				children: [
					"epoch ",
					/* @__PURE__ */ (0, Y.jsx)("b", { "data-fact": "epoch" }),
					/* @__PURE__ */ (0, Y.jsx)("span", { "data-fact": "epochs" })
				]
			}),
			/* @__PURE__ */ (0, Y.jsxs)("span", {
				className: "pill",
				children: [
					"step ",
					/* @__PURE__ */ (0, Y.jsx)("b", { "data-fact": "step" }),
					/* @__PURE__ */ (0, Y.jsx)("span", { "data-fact": "steps" })
				]
			}),
			/* @__PURE__ */ (0, Y.jsxs)("span", {
				className: "pill",
				children: [/* @__PURE__ */ (0, Y.jsx)("b", { "data-fact": "left" }), /* @__PURE__ */ (0, Y.jsx)("span", { "data-fact": "left-word" })]
			}),
			/* @__PURE__ */ (0, Y.jsxs)("span", {
				className: "pill",
				children: [/* @__PURE__ */ (0, Y.jsx)("b", { "data-fact": "rate" }), " steps/s"]
			}),
			/* @__PURE__ */ (0, Y.jsx)(Pa, { player: t }),
			typeof e.meta.nan_step == "number" ? /* @__PURE__ */ (0, Y.jsxs)("span", {
				className: "pill bad",
				role: "status",
				"data-fact": "nan",
				title: "The loss is not a number from this step on. A smaller learning rate often helps; Reset starts anew.",
				children: [
					/* @__PURE__ */ (0, Y.jsx)("span", {
						"aria-hidden": "true",
						children: "✕"
					}),
					" NaN from step ",
					K(e.meta.nan_step)
				]
			}) : null,
			/* @__PURE__ */ (0, Y.jsxs)("span", {
				className: `pill ${Qi(i, e.meta.status === "running").over ? "over" : ""}`,
				title: `What recording costs of the training time: ${J(i?.share)}, of a budget of ${J(i?.budget, 0)}. Everything is measured once at the start, which the first seconds show.\n${a}`,
				children: ["recorder ", /* @__PURE__ */ (0, Y.jsx)("b", { "data-fact": "cost" })]
			})
		]
	});
}
function Pa({ player: e }) {
	let [t, n] = (0, k.useState)(!1), r = (t) => {
		let r = Number(t);
		n(!1), t && Number.isFinite(r) && r >= 0 && e.set({ lr: r });
	};
	return /* @__PURE__ */ (0, Y.jsxs)(Y.Fragment, { children: [/* @__PURE__ */ (0, Y.jsxs)("button", {
		type: "button",
		className: "pill",
		hidden: t,
		disabled: !e.live,
		title: e.live ? "Change the learning rate" : "Learning rate",
		onClick: () => n(!0),
		children: ["lr ", /* @__PURE__ */ (0, Y.jsx)("b", { "data-fact": "lr" })]
	}), t ? /* @__PURE__ */ (0, Y.jsx)("input", {
		className: "pill",
		autoFocus: !0,
		"aria-label": "Learning rate",
		size: 8,
		defaultValue: e.feed?.lr ?? "",
		onBlur: (e) => r(e.currentTarget.value),
		onKeyDown: (e) => {
			e.key === "Enter" && e.currentTarget.blur(), e.key === "Escape" && n(!1);
		}
	}) : null] });
}
// src/shared/api.ts
var Fa = class extends Error {
	status;
	code;
	detail;
	body;
	constructor(e, t, n, r = null, i = null) {
		super(n), this.status = e, this.code = t, this.detail = r, this.body = i, this.name = "ApiError";
	}
}, Ia = "/tapedeck";
function La(e, t = {}) {
	let n = Object.entries(t).filter(([, e]) => e != null), r = new URLSearchParams(n.map(([e, t]) => [e, String(t)])).toString();
	return `${Ia}/${e.replace(/^\/+/, "")}${r ? `?${r}` : ""}`;
}
async function Ra(e) {
	let t = await e.json().catch(() => null), n = t?.error, r = n?.message ?? `the server answered ${e.status}`;
	return new Fa(e.status, n?.code ?? `http-${e.status}`, r, n?.detail ?? null, t);
}
async function za(e, t) {
	let n;
	try {
		n = await fetch(e, {
			credentials: "same-origin",
			...t
		});
	} catch (e) {
		throw e instanceof DOMException && e.name === "AbortError" ? e : new Fa(0, "unreachable", "The server does not answer. Is tapedeck still running?", String(e));
	}
	if (!n.ok) throw await Ra(n);
	return n;
}
async function Ba(e, t = {}, n) {
	return await (await za(La(e, t), n ? { signal: n } : {})).json();
}
async function Va(e, t, n = {}, r) {
	return await (await za(La(e, n), {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(t),
		...r ? { signal: r } : {}
	})).json();
}
function Ha(e, t, n) {
	let r = null, i = !1, a = 250, o, s = () => {
		if (!i) {
			r = new EventSource(typeof e == "string" ? e : e()), r.onopen = () => {
				a = 250, n?.("open");
			}, r.onerror = () => {
				r?.close(), i || (n?.("lost"), o = setTimeout(s, a), a = Math.min(2e3, a * 2));
			};
			for (let [e, n] of Object.entries(t)) r.addEventListener(e, (e) => n(JSON.parse(e.data)));
		}
	};
	return s(), () => {
		i = !0, clearTimeout(o), r?.close();
	};
}
function Ua(e) {
	let t = atob(e), n = new Uint8Array(t.length);
	for (let e = 0; e < t.length; e++) n[e] = t.charCodeAt(e);
	return new Float32Array(n.buffer);
}
// src/shared/navigate.ts
function Wa(e) {
	return new URLSearchParams(window.location.search).get(e) ?? sessionStorage.getItem(`tapedeck:${e}`);
}
function Ga(e, t) {
	t === null ? sessionStorage.removeItem(`tapedeck:${e}`) : sessionStorage.setItem(`tapedeck:${e}`, t);
	let n = new URL(window.location.href);
	t === null ? n.searchParams.delete(e) : n.searchParams.set(e, t), window.history.replaceState(window.history.state, "", n);
}
// src/train/feed.ts
var Ka = 900, qa = class {
	run;
	meta = {};
	parameters = [];
	modules = /* @__PURE__ */ new Map();
	loss = new Ki();
	metric = new Ki();
	validationLoss = new Ki();
	validationMetric = new Ki();
	norms = new ba();
	events = [];
	detail = null;
	epoch = 0;
	step = -1;
	time = 0;
	rate = null;
	lr = null;
	state = "loading";
	problem = null;
	updates = 0;
	pace = new Ya();
	listeners = /* @__PURE__ */ new Map();
	dirty = /* @__PURE__ */ new Set();
	frame = 0;
	end = null;
	closed = !1;
	asking = !1;
	askedAt = -Infinity;
	askedFor = -1;
	constructor(e) {
		this.run = e;
	}
	async open() {
		try {
			let e = await Ba(`runs/${this.run}`);
			if (this.closed) return;
			this.take(e), this.follow(), this.history();
		} catch (e) {
			this.state = e instanceof Fa && e.status === 404 ? "gone" : "lost", this.problem = e instanceof Error ? e.message : String(e), this.mark("state"), this.state === "lost" && !this.closed && setTimeout(() => void (this.closed || this.open()), 1e3);
		}
	}
	close() {
		this.closed = !0, this.end?.(), cancelAnimationFrame(this.frame), this.listeners.clear();
	}
	on(e, t) {
		return this.listeners.set(t, new Set(e)), () => this.listeners.delete(t);
	}
	async command(e, t = {}) {
		let n = await Va(`runs/${this.run}/command`, {
			command: e,
			arguments: t
		}), r = n.reply ?? n.result ?? n;
		if (r.ok === !1 && r.error) throw new Fa(409, r.error.code, [r.error.message, r.error.fix].filter(Boolean).join(" "));
		r.status && (this.meta = {
			...this.meta,
			status: r.status
		}, this.mark("meta"));
	}
	take(e) {
		this.meta = e.meta, this.setParameters(e.parameters ?? []), this.modules = new Map(Object.entries(e.map ?? {}).flatMap(([e, t]) => t.module ? [[t.module, e]] : [])), this.state = "live", this.problem = null, this.mark("meta"), this.mark("state");
	}
	setParameters(e) {
		this.parameters = e, this.norms.reset(va(e)), this.mark("gradients");
	}
	async refresh() {
		try {
			let e = await Ba(`runs/${this.run}`);
			!this.closed && e.parameters?.length && (this.take(e), this.history());
		} catch {}
	}
	async history() {
		if (this.parameters.length) try {
			let e = await Ba(`runs/${this.run}/gradients`, { columns: 400 });
			if (this.closed || !e.first?.length) return;
			this.norms.reset(va(this.parameters)), this.norms.fill(e.first, e.last, Ua(e.norms), e.parameters), this.mark("gradients");
		} catch {}
	}
	follow() {
		this.end = Ha(() => La(`runs/${this.run}/events`, { after: this.loss.lastStep }), {
			steps: (e) => this.addSteps(e),
			validation: (e) => this.addValidation(Array.isArray(e) ? e : [e]),
			meta: (e) => this.addMeta(e),
			gradients: (e) => this.addGradients(e),
			events: (e) => this.addEvents(Array.isArray(e) ? e : [e]),
			reset: () => this.restart()
		}, (e) => {
			this.state = e === "open" ? "live" : "lost", this.mark("state");
		});
	}
	addSteps(e) {
		let t = e.step.length;
		if (t) {
			this.updates += 1;
			for (let n = 0; n < t; n++) this.loss.push(e.step[n], Xa(e.loss[n])), this.metric.push(e.step[n], Xa(e.metric[n]));
			this.step = e.step[t - 1], this.epoch = e.epoch[t - 1], this.time = e.time[t - 1] ?? this.time, this.rate = this.pace.add(this.step, this.time) ?? e.rate[t - 1] ?? this.rate, this.lr = e.lr[t - 1] ?? this.lr, this.mark("steps");
		}
	}
	addValidation(e) {
		for (let t of e) this.validationLoss.push(t.step, Xa(t.loss)), this.validationMetric.push(t.step, Xa(t.metric)), t.detail && (this.detail = {
			step: t.step,
			value: t.detail
		});
		e.length && (this.mark("validation"), this.askDetail());
	}
	askDetail() {
		if (this.asking || this.closed) return;
		this.asking = !0;
		let e = Math.max(0, this.askedAt + Ka - performance.now());
		setTimeout(() => {
			this.askedAt = performance.now(), Ba(`runs/${this.run}/validation`).then((e) => {
				!this.closed && e?.detail && e.step !== this.detail?.step && (this.detail = {
					step: e.step,
					value: e.detail
				}, this.mark("validation"));
			}).catch(() => void 0).finally(() => {
				this.asking = !1, !this.closed && this.detail && this.detail.step < this.validationLoss.lastStep && this.askedFor !== this.validationLoss.lastStep && (this.askedFor = this.validationLoss.lastStep, this.askDetail());
			});
		}, e);
	}
	addMeta(e) {
		let t = this.meta.status;
		this.meta = {
			...this.meta,
			...e
		}, !this.parameters.length && this.meta.status !== t && this.refresh(), this.mark("meta");
	}
	addGradients(e) {
		if (!this.parameters.length) {
			this.refresh();
			return;
		}
		let t = Ua(e.norms), n = this.parameters.length;
		t.length === e.step.length * n && (e.step.forEach((e, r) => this.norms.push(e, t, r * n)), this.mark("gradients"));
	}
	addEvents(e) {
		for (let t of e) t.id !== void 0 && this.events.some((e) => e.id === t.id) || this.events.push(t);
		this.mark("events");
	}
	restart() {
		for (let e of [
			this.loss,
			this.metric,
			this.validationLoss,
			this.validationMetric
		]) e.clear();
		this.norms.reset(va(this.parameters)), this.detail = null, this.events = [], this.step = -1, this.epoch = 0, this.time = 0, this.rate = null, this.pace.clear();
		for (let e of [
			"steps",
			"validation",
			"gradients",
			"events"
		]) this.mark(e);
	}
	mark(e) {
		this.dirty.add(e), this.frame ||= requestAnimationFrame(() => {
			this.frame = 0;
			let e = new Set(this.dirty);
			this.dirty.clear();
			for (let [t, n] of [...this.listeners]) [...n].some((t) => e.has(t)) && t();
		});
	}
}, Ja = 4, Ya = class {
	seen = [];
	clear() {
		this.seen.length = 0;
	}
	add(e, t) {
		for (this.seen.push({
			step: e,
			time: t
		}); this.seen.length > 2 && t - this.seen[1].time > Ja;) this.seen.shift();
		let n = this.seen[0];
		return t - n.time > .2 ? (e - n.step) / (t - n.time) : null;
	}
};
function Xa(e) {
	return typeof e == "number" && Number.isFinite(e) ? e : null;
}
// src/train/player.ts
var Za = [
	"starting",
	"running",
	"paused"
], Qa = {
	play: {
		name: "play",
		label: "Play",
		key: "Space",
		title: "Train on"
	},
	pause: {
		name: "pause",
		label: "Pause",
		key: "Space",
		title: "Stand still between two phases"
	},
	step: {
		name: "step",
		label: "Step",
		key: "F10",
		title: "Train one batch, then stand still"
	},
	stop: {
		name: "stop",
		label: "Stop",
		key: "Shift+F5",
		title: "Save a checkpoint and end the process"
	},
	reset: {
		name: "reset",
		label: "Reset",
		key: "",
		title: "Back to step 0 with fresh weights; the recorded history of this run goes"
	},
	new: {
		name: "new",
		label: "New run",
		key: "Ctrl+Enter",
		title: "Train the project as it is now, as a new run"
	}
};
function $a(e, t, n = !1, r = !1) {
	return !t || r ? ["new"] : e === "failed" && n ? [
		"play",
		"reset",
		"new"
	] : e === "running" || e === "starting" ? [
		"pause",
		"step",
		"stop"
	] : e === "paused" || e === "created" ? [
		"play",
		"step",
		"stop",
		"reset"
	] : e === "stopped" ? [
		"play",
		"step",
		"reset",
		"new"
	] : ["new", "reset"];
}
function eo(e, { project: t, asked: n, recalled: r, chosen: i }) {
	let a = e.filter((e) => e.project === t), o = (e) => Za.includes(e.status);
	return e.find((e) => e.id === n) ?? e.find((e) => e.id === r && (!e.project || e.project === t)) ?? a.find(o) ?? (i ? void 0 : e.find(o)) ?? a[0];
}
var to = class {
	elsewhere = [];
	feed = null;
	project;
	busy = null;
	problem = null;
	loaded = !1;
	listeners = /* @__PURE__ */ new Set();
	fixed;
	version = 0;
	constructor(e, t) {
		this.project = e, this.fixed = t, this.find();
	}
	subscribe = (e) => (this.listeners.add(e), () => this.listeners.delete(e));
	snapshot = () => this.version;
	tell() {
		this.version += 1;
		for (let e of [...this.listeners]) e();
	}
	get status() {
		return this.feed?.meta.status;
	}
	get hasCheckpoint() {
		return !!this.feed?.meta.checkpoint;
	}
	get watched() {
		return !!this.feed?.meta.watched;
	}
	get live() {
		return !this.watched && Za.includes(this.status);
	}
	close() {
		this.feed?.close(), this.feed = null;
	}
	async find() {
		try {
			let { runs: e } = await Ba("runs"), t = eo(e, {
				project: this.project,
				asked: this.fixed,
				recalled: Wa("run"),
				chosen: Wa("project") !== null
			});
			this.elsewhere = e.filter((e) => Za.includes(e.status) && e !== t), t && this.show(t.id), this.problem = null;
		} catch (e) {
			this.problem = no(e), setTimeout(() => void this.find(), 1500);
		}
		this.loaded = !0, this.tell();
	}
	show(e) {
		this.feed?.run !== e && (this.feed?.close(), this.feed = new qa(e), Ga("run", e), this.feed.on(["meta", "state"], () => this.tell()), this.feed.open(), this.tell());
	}
	async act(e) {
		if (!this.busy) {
			this.busy = e, this.problem = null, this.tell();
			try {
				e === "new" ? await this.start() : await this.feed?.command(e);
			} catch (e) {
				this.problem = no(e);
			} finally {
				this.busy = null, this.tell();
			}
		}
	}
	async set(e) {
		try {
			await this.feed?.command("set", e), this.problem = null;
		} catch (e) {
			this.problem = no(e);
		}
		this.tell();
	}
	async start() {
		let e = await Ba("project", { name: this.project }), t = e.training?.name ?? e.name, { run: n } = await Va("runs", {
			project: e.name,
			model: e.model,
			training: {
				...e.training ?? {},
				name: t
			}
		});
		this.show(n);
	}
};
function no(e) {
	return e instanceof Fa ? typeof e.detail == "string" && e.detail.length < 300 ? `${e.message} ${e.detail}` : e.message : String(e);
}
// src/train/Transport.tsx
var ro = {
	play: "▸",
	pause: "❚❚",
	new: "▸"
};
function io({ player: e }) {
	let t = e.status, n = $a(t, e.feed !== null && e.feed.state !== "gone", e.hasCheckpoint, e.watched), r = n[0] === "pause" ? "pause" : n[0], i = e.feed?.state === "lost" ? "away" : t ?? "no run";
	return /* @__PURE__ */ (0, Y.jsxs)("div", {
		className: "bar",
		role: "toolbar",
		"aria-label": "Training",
		children: [/* @__PURE__ */ (0, Y.jsxs)("span", {
			className: `pill state ${i}`,
			role: "status",
			children: [
				/* @__PURE__ */ (0, Y.jsx)("i", { "aria-hidden": "true" }),
				i,
				e.watched ? " · a script" : ""
			]
		}), n.map((t) => {
			let n = Qa[t], i = t === "new" && !e.feed ? "Play" : n.label;
			return /* @__PURE__ */ (0, Y.jsxs)("button", {
				type: "button",
				className: t === r && t !== "pause" && !e.watched ? "primary" : "plain",
				disabled: e.busy !== null,
				title: n.key ? `${n.title} (${n.key})` : n.title,
				onClick: () => void e.act(t),
				"data-action": t,
				children: [t === r && ro[t] ? /* @__PURE__ */ (0, Y.jsxs)("span", {
					"aria-hidden": "true",
					children: [ro[t], " "]
				}) : null, i]
			}, t);
		})]
	});
}
// src/train/Worst.tsx
function ao({ values: e, theme: t, size: n, label: r }) {
	let i = (0, k.useRef)(null);
	return (0, k.useEffect)(() => {
		let n = i.current;
		if (!n || !e.length) return;
		let r = e.length, a = e[0].length;
		n.width = a, n.height = r;
		let o = e.flat(), s = Infinity, c = -Infinity;
		for (let e of o) e < s && (s = e), e > c && (c = e);
		let l = new ImageData(a, r);
		o.forEach((e, n) => {
			let r = c > s ? (e - s) / (c - s) : 0, i = Math.round(255 * (t === "dark" ? r : 1 - r));
			l.data.set([
				i,
				i,
				i,
				255
			], n * 4);
		}), n.getContext("2d").putImageData(l, 0, 0);
	}, [e, t]), /* @__PURE__ */ (0, Y.jsx)("canvas", {
		ref: i,
		className: "picture",
		style: {
			width: n,
			height: n
		},
		role: "img",
		"aria-label": r
	});
}
function oo({ samples: e, classes: t, theme: n }) {
	let r = (e) => e === null ? "?" : t[e] ?? String(e);
	return /* @__PURE__ */ (0, Y.jsxs)("div", {
		className: "worst",
		children: [/* @__PURE__ */ (0, Y.jsx)("h4", { children: "worst" }), /* @__PURE__ */ (0, Y.jsx)("ul", { children: e.slice(0, 6).map((e) => {
			let t = e.actual !== e.predicted, i = `row ${e.row}: ${r(e.actual)}${t ? `, taken for ${r(e.predicted)}` : ", found"} (${J(e.confidence, 0)} sure)`;
			return /* @__PURE__ */ (0, Y.jsxs)("li", {
				title: i,
				children: [e.image ? /* @__PURE__ */ (0, Y.jsx)(ao, {
					values: e.image,
					theme: n,
					size: 34,
					label: i
				}) : /* @__PURE__ */ (0, Y.jsxs)("span", {
					className: "mono quiet",
					children: ["#", e.row]
				}), /* @__PURE__ */ (0, Y.jsxs)("span", {
					className: t ? "" : "quiet",
					children: [r(e.actual), t ? ` → ${r(e.predicted)}` : ""]
				})]
			}, e.row);
		}) })]
	});
}
function so({ samples: e }) {
	return /* @__PURE__ */ (0, Y.jsxs)("div", {
		className: "worst",
		children: [/* @__PURE__ */ (0, Y.jsx)("h4", { children: "worst" }), /* @__PURE__ */ (0, Y.jsxs)("table", {
			className: "numbers",
			children: [/* @__PURE__ */ (0, Y.jsx)("thead", { children: /* @__PURE__ */ (0, Y.jsxs)("tr", { children: [
				/* @__PURE__ */ (0, Y.jsx)("th", { children: "row" }),
				/* @__PURE__ */ (0, Y.jsx)("th", { children: "actual" }),
				/* @__PURE__ */ (0, Y.jsx)("th", { children: "predicted" })
			] }) }), /* @__PURE__ */ (0, Y.jsx)("tbody", { children: e.slice(0, 8).map((e) => /* @__PURE__ */ (0, Y.jsxs)("tr", { children: [
				/* @__PURE__ */ (0, Y.jsx)("td", { children: e.row }),
				/* @__PURE__ */ (0, Y.jsx)("td", { children: Yi(e.actual) }),
				/* @__PURE__ */ (0, Y.jsx)("td", { children: Yi(e.predicted) })
			] }, e.row)) })]
		})]
	});
}
// src/train/App.tsx
function co(e, t) {
	let [, n] = (0, k.useReducer)((e) => e + 1, 0);
	(0, k.useEffect)(() => e.on(t, n), [e]);
}
function lo({ player: e, theme: t }) {
	(0, k.useSyncExternalStore)(e.subscribe, e.snapshot);
	let n = e.feed;
	return /* @__PURE__ */ (0, Y.jsxs)(Y.Fragment, { children: [
		/* @__PURE__ */ (0, Y.jsx)(io, { player: e }),
		e.problem ? /* @__PURE__ */ (0, Y.jsxs)("div", {
			className: "problem",
			role: "alert",
			children: [
				/* @__PURE__ */ (0, Y.jsx)("span", {
					"aria-hidden": "true",
					children: "✕"
				}),
				" ",
				e.problem,
				/* @__PURE__ */ (0, Y.jsx)("button", {
					type: "button",
					"aria-label": "Close",
					onClick: () => {
						e.problem = null, e.tell();
					},
					children: "×"
				})
			]
		}) : null,
		n && n.state !== "gone" ? /* @__PURE__ */ (0, Y.jsx)(uo, {
			feed: n,
			player: e,
			theme: t
		}, n.run) : /* @__PURE__ */ (0, Y.jsx)(mo, {
			player: e,
			gone: n?.state === "gone"
		}),
		/* @__PURE__ */ (0, Y.jsx)(ho, { feed: n })
	] });
}
function uo({ feed: e, player: t, theme: n }) {
	co(e, ["meta"]);
	let r = !!e.meta.watched, i = e.meta.metric ?? "metric";
	return /* @__PURE__ */ (0, Y.jsxs)("main", {
		className: "view",
		children: [
			/* @__PURE__ */ (0, Y.jsx)(Na, {
				feed: e,
				player: t
			}),
			e.meta.status === "failed" && e.meta.error ? /* @__PURE__ */ (0, Y.jsx)(po, { error: e.meta.error }) : null,
			e.state === "lost" ? /* @__PURE__ */ (0, Y.jsx)("p", {
				className: "away",
				role: "status",
				children: "The server does not answer. Training goes on without it; this page looks for it again."
			}) : null,
			/* @__PURE__ */ (0, Y.jsxs)("div", {
				className: `charts ${r ? "alone" : ""}`,
				children: [/* @__PURE__ */ (0, Y.jsx)(aa, {
					feed: e,
					theme: n,
					title: "Loss",
					canBeLog: !0,
					sync: e.run,
					unvalidated: r,
					train: (e) => e.loss,
					validation: (e) => e.validationLoss
				}), r ? null : /* @__PURE__ */ (0, Y.jsx)(aa, {
					feed: e,
					theme: n,
					title: i.charAt(0).toUpperCase() + i.slice(1),
					sync: e.run,
					train: (e) => e.metric,
					validation: (e) => e.validationMetric
				})]
			}),
			/* @__PURE__ */ (0, Y.jsxs)("div", {
				className: `lower ${r ? "alone" : ""}`,
				children: [/* @__PURE__ */ (0, Y.jsx)(wa, {
					feed: e,
					theme: n
				}), r ? null : /* @__PURE__ */ (0, Y.jsx)(fo, {
					feed: e,
					theme: n
				})]
			})
		]
	});
}
function fo({ feed: e, theme: t }) {
	co(e, ["validation", "meta"]);
	let n = e.detail?.value;
	if (!n) return /* @__PURE__ */ (0, Y.jsxs)("section", {
		className: "task",
		"aria-label": "Validation",
		children: [/* @__PURE__ */ (0, Y.jsx)("header", { children: /* @__PURE__ */ (0, Y.jsx)("h3", { children: "Validation" }) }), /* @__PURE__ */ (0, Y.jsx)("p", {
			className: "quiet",
			children: "Shown after the first epoch."
		})]
	});
	let r = n.classes ?? e.meta.classes ?? [], i = n.boundary ? "Decision boundary" : n.confusion ? "Confusion, validation" : n.points ? n.inputs ? "Fit, validation" : "Predicted against actual" : "Reconstruction";
	return /* @__PURE__ */ (0, Y.jsxs)("section", {
		className: "task",
		"aria-label": i,
		children: [/* @__PURE__ */ (0, Y.jsxs)("header", { children: [/* @__PURE__ */ (0, Y.jsx)("h3", { children: i }), /* @__PURE__ */ (0, Y.jsxs)("span", {
			className: "mono quiet",
			children: ["step ", K(e.detail.step)]
		})] }), /* @__PURE__ */ (0, Y.jsxs)("div", {
			className: "task-body",
			children: [
				n.boundary ? /* @__PURE__ */ (0, Y.jsx)(Aa, {
					boundary: n.boundary,
					classes: r,
					theme: t
				}) : null,
				n.confusion ? /* @__PURE__ */ (0, Y.jsx)(ca, {
					counts: n.confusion,
					classes: r,
					theme: t
				}) : null,
				n.points ? /* @__PURE__ */ (0, Y.jsx)(ja, {
					detail: n,
					target: e.meta.target ?? "target",
					theme: t
				}) : null,
				n.pairs?.map((e) => /* @__PURE__ */ (0, Y.jsxs)("figure", {
					className: "pair",
					children: [
						/* @__PURE__ */ (0, Y.jsx)(ao, {
							values: e.input,
							theme: t,
							size: 56,
							label: `row ${e.row}, input`
						}),
						/* @__PURE__ */ (0, Y.jsx)(ao, {
							values: e.output,
							theme: t,
							size: 56,
							label: `row ${e.row}, output`
						}),
						/* @__PURE__ */ (0, Y.jsx)("figcaption", {
							className: "quiet",
							children: Yi(e.error)
						})
					]
				}, e.row)),
				n.worst?.length && n.confusion && !n.boundary ? /* @__PURE__ */ (0, Y.jsx)(oo, {
					samples: n.worst,
					classes: r,
					theme: t
				}) : null,
				n.worst?.length && n.points ? /* @__PURE__ */ (0, Y.jsx)(so, { samples: n.worst }) : null
			]
		})]
	});
}
function po({ error: e }) {
	let [t, n] = (0, k.useState)(!e.fix);
	return /* @__PURE__ */ (0, Y.jsxs)("section", {
		className: "failure",
		role: "alert",
		children: [
			/* @__PURE__ */ (0, Y.jsxs)("header", { children: [
				/* @__PURE__ */ (0, Y.jsx)("span", {
					"aria-hidden": "true",
					children: "✕"
				}),
				/* @__PURE__ */ (0, Y.jsx)("b", { children: e.type }),
				/* @__PURE__ */ (0, Y.jsx)("span", { children: e.message }),
				e.traceback ? /* @__PURE__ */ (0, Y.jsxs)("button", {
					type: "button",
					className: "plain",
					"aria-expanded": t,
					onClick: () => n(!t),
					children: [t ? "Hide" : "Show", " traceback"]
				}) : null
			] }),
			e.fix ? /* @__PURE__ */ (0, Y.jsx)("p", { children: e.fix }) : null,
			t && e.traceback ? /* @__PURE__ */ (0, Y.jsx)("pre", {
				tabIndex: 0,
				children: e.traceback
			}) : null
		]
	});
}
function mo({ player: e, gone: t }) {
	return e.loaded ? /* @__PURE__ */ (0, Y.jsx)("main", {
		className: "view empty",
		children: /* @__PURE__ */ (0, Y.jsxs)("div", { children: [/* @__PURE__ */ (0, Y.jsx)("h2", { children: t ? "That run is no longer there" : e.project ? `Nothing has been trained yet in ${e.project}` : "Nothing has been trained yet" }), /* @__PURE__ */ (0, Y.jsxs)("ul", { children: [
			/* @__PURE__ */ (0, Y.jsxs)("li", { children: [
				/* @__PURE__ */ (0, Y.jsxs)("button", {
					type: "button",
					className: "primary",
					disabled: e.busy !== null,
					onClick: () => void e.act("new"),
					children: [/* @__PURE__ */ (0, Y.jsx)("span", {
						"aria-hidden": "true",
						children: "▸"
					}), " Play"]
				}),
				" trains the project as it is ",
				/* @__PURE__ */ (0, Y.jsx)("kbd", { children: "Ctrl" }),
				" ",
				/* @__PURE__ */ (0, Y.jsx)("kbd", { children: "Enter" })
			] }),
			/* @__PURE__ */ (0, Y.jsx)("li", { children: "or choose data, loss and optimizer on the left first" }),
			e.elsewhere.map((t) => /* @__PURE__ */ (0, Y.jsxs)("li", { children: [
				/* @__PURE__ */ (0, Y.jsxs)("button", {
					type: "button",
					className: "plain",
					onClick: () => e.show(t.id),
					children: ["Show ", t.name]
				}),
				" ",
				t.project ? `of ${t.project}` : "of a script",
				" is ",
				t.status
			] }, t.id))
		] })] })
	}) : /* @__PURE__ */ (0, Y.jsx)("main", {
		className: "view",
		"aria-busy": "true"
	});
}
function ho({ feed: e }) {
	let t = e?.meta;
	return /* @__PURE__ */ (0, Y.jsxs)("footer", {
		className: "status",
		role: "contentinfo",
		children: [e && t ? /* @__PURE__ */ (0, Y.jsxs)(Y.Fragment, { children: [
			/* @__PURE__ */ (0, Y.jsxs)("span", { children: [
				"run ",
				/* @__PURE__ */ (0, Y.jsx)("b", { children: t.name ?? e.run }),
				" ",
				/* @__PURE__ */ (0, Y.jsx)("span", {
					className: "mono",
					children: e.run
				})
			] }),
			t.script ? /* @__PURE__ */ (0, Y.jsxs)("span", { children: ["script ", /* @__PURE__ */ (0, Y.jsx)("span", {
				className: "mono",
				children: t.script.split("/").at(-1)
			})] }) : null,
			t.device ? /* @__PURE__ */ (0, Y.jsxs)("span", { children: [t.device, t.threads ? `, ${t.threads} ${t.threads === 1 ? "thread" : "threads"}` : ""] }) : null,
			t.samples ? /* @__PURE__ */ (0, Y.jsxs)("span", { children: [
				K(t.samples.train),
				" train · ",
				K(t.samples.validation),
				" validation · ",
				K(t.samples.test),
				" test"
			] }) : null,
			t.test ? /* @__PURE__ */ (0, Y.jsxs)("span", { children: [
				"test: loss ",
				/* @__PURE__ */ (0, Y.jsx)("b", { children: Yi(t.test.loss) }),
				", ",
				t.metric,
				" ",
				/* @__PURE__ */ (0, Y.jsx)("b", { children: Yi(t.test.metric) })
			] }) : null,
			t.checkpoint ? /* @__PURE__ */ (0, Y.jsxs)("span", { children: ["saved at step ", /* @__PURE__ */ (0, Y.jsx)("b", { children: K(t.checkpoint.step) })] }) : null
		] }) : /* @__PURE__ */ (0, Y.jsx)("span", { children: "no run" }), /* @__PURE__ */ (0, Y.jsx)("span", {
			className: "keys",
			children: t?.watched ? "Ctrl+Enter new run of the project" : "Space play or pause · F10 step · Ctrl+Enter new run"
		})]
	});
}
// src/train/style.css?inline
var go = ".train{--sans:var(--st-font,\"Source Sans\", sans-serif);--mono:var(--st-code-font,\"Source Code Pro\", monospace);height:calc(100vh - 44px);min-height:320px;font:13px/1.35 var(--sans);color:var(--td-text);background:var(--td-canvas);flex-direction:column;display:flex;position:relative;overflow:hidden}.train *,.train :before{box-sizing:border-box}.train button,.train input{font:inherit;color:inherit}.train button{cursor:pointer;background:0 0;border:0;padding:0}.train :focus-visible{outline:2px solid var(--td-primary);outline-offset:1px}.train h2,.train h3,.train h4,.train p,.train ul,.train figure{margin:0;padding:0}.train ul{list-style:none}.train kbd{font:11px/15px var(--mono);color:var(--td-quiet);border:1px solid var(--td-line);border-radius:3px;padding:0 4px}.quiet{color:var(--td-quiet)}.mono{font:11.5px var(--mono)}.bar{z-index:1000020;align-items:center;gap:8px;height:44px;display:flex;position:fixed;top:0;right:56px}.train .pill{border:1px solid var(--td-line);color:var(--td-quiet);white-space:nowrap;background:0 0;border-radius:12px;padding:1px 10px;font-size:12px;line-height:18px}.train .pill[hidden]{display:none}.pill b{color:var(--td-text);font-variant-numeric:tabular-nums;font-weight:600}button.pill:hover:enabled{background:var(--td-lit)}button.pill:disabled{cursor:default}.train .pill.over{border-color:var(--td-stale)}.pill.over b{color:var(--td-stale)}.train .pill.bad{border-color:var(--td-error);color:var(--td-error);font-weight:600}input.pill{outline:none;width:90px;border-color:var(--td-primary)!important}.state{align-items:center;gap:6px;display:flex}.state i{background:var(--td-quiet);border-radius:4px;width:7px;height:7px}.state.running i{background:var(--td-running)}.state.starting i,.state.paused i,.state.away i{background:var(--td-stale)}.state.failed i{background:var(--td-error);border-radius:1px}.train .primary{background:var(--td-primary);color:var(--td-on-primary);white-space:nowrap;border-radius:5px;height:28px;padding:0 13px;font-weight:600}.train .plain{border:1px solid var(--td-line);white-space:nowrap;background:var(--td-panel);border-radius:5px;height:28px;padding:0 11px;font-weight:600}.plain:hover:enabled{background:var(--td-lit)}.train button:disabled.primary,.train button:disabled.plain{opacity:.55;cursor:default}.train .quiet-button{color:var(--td-quiet);border:1px solid var(--td-line);border-radius:3px;padding:0 5px;font-size:11px;line-height:15px}.quiet-button[aria-pressed=true]{color:var(--td-on-primary);background:var(--td-primary);border-color:var(--td-primary)}.view{scrollbar-width:thin;flex-direction:column;flex:1;gap:8px;min-height:0;padding:8px 16px 12px;display:flex;overflow:auto;container-type:inline-size}.progress{flex-wrap:wrap;flex:none;align-items:center;gap:8px;display:flex}.track{background:var(--td-line);border-radius:3px;flex:160px;height:6px;overflow:hidden}.done{background:var(--td-primary);transform-origin:0 0;height:100%;transform:scaleX(0)}.charts{border-bottom:1px solid var(--td-line);flex:300px;grid-template-columns:1fr 1fr;gap:24px;min-height:220px;padding-bottom:6px;display:grid}.chart{flex-direction:column;min-width:0;min-height:0;display:flex}.train section>header{flex:none;align-items:baseline;gap:8px;min-height:20px;display:flex}.train section>header .mono{text-overflow:ellipsis;white-space:nowrap;margin-left:auto;overflow:hidden}.train h3{white-space:nowrap;font-size:13px;font-weight:600}.plot{flex:1;min-width:0;min-height:0;position:relative;overflow:hidden}.plot .uplot{font-family:var(--sans);position:absolute;inset:0}.u-select{background:color-mix(in srgb, var(--td-primary) 14%, transparent)!important}.u-cursor-x,.u-cursor-y{border-color:var(--td-quiet)!important}.chart footer{flex:none;justify-content:flex-end;gap:14px;font-size:11px;display:flex}.key{align-items:center;gap:5px;display:flex}.key:before{content:\"\";border-top:2px solid;width:18px}.key.train{all:unset;color:var(--td-train);align-items:center;gap:5px;font-size:11px;display:flex}.key.validation{color:var(--td-validation)}.key.validation:before{border-top-style:dashed}.lower{flex:none;grid-template-columns:minmax(0,1fr) minmax(390px,34%);align-items:start;gap:24px;min-height:236px;display:grid}.heat-body{gap:8px;margin-top:4px;display:flex}.heat-rows{flex-direction:column;flex:none;min-width:60px;max-width:30%;display:flex}.heat-rows button{text-align:right;text-overflow:ellipsis;white-space:nowrap;border-radius:3px;flex:1;min-height:0;overflow:hidden;font:11.5px/1 var(--mono)!important;color:var(--td-quiet)!important;padding:0 4px!important}.heat-rows button:hover,.heat-rows button.chosen{background:var(--td-lit);color:var(--td-text)!important}.heat-canvas{flex:1;min-width:0;position:relative}.heat-canvas canvas{cursor:pointer;width:100%;height:100%;position:absolute;inset:0}.tip{z-index:5;pointer-events:none;background:var(--td-panel);border:1px solid var(--td-line);font:11.5px var(--mono);white-space:nowrap;border-radius:4px;padding:2px 7px;position:absolute}.ramp{border-radius:2px;flex:none;align-self:center;width:64px;height:8px}.ramp.light{background:linear-gradient(90deg,#e9effa,#c3d2ee,#9fb6e0,#6b8cce,#4467b8,#2a458c,#1b2c60)}.ramp.dark{background:linear-gradient(90deg,#1c2543,#26386f,#33509f,#4a6fcc,#7398ec,#a9c4fb,#e6efff)}.heat>p,.task>p{padding:10px 0}.task-body{gap:16px;margin-top:4px;display:flex}.task-body:has(.pair){flex-wrap:wrap;gap:10px 18px}.confusion table{border-collapse:separate;border-spacing:1px;font:11px/1 var(--mono);font-variant-numeric:tabular-nums}.confusion th{color:var(--td-quiet);text-align:right;text-overflow:ellipsis;white-space:nowrap;max-width:84px;padding:0 4px;font-weight:400;overflow:hidden}.confusion tfoot th{text-align:center;padding:3px 0 0}.confusion td{text-align:center;background:var(--td-code);width:21px;height:18px;padding:0}.confusion.small td{width:8px;height:8px}.confusion td.wrong{box-shadow:inset 0 0 0 1px var(--td-validation)}.train figcaption{margin-top:3px;font-size:11px}.worst h4{color:var(--td-quiet);margin-bottom:4px;font-size:11px;font-weight:600}.worst{min-width:0}.worst ul{grid-template-columns:auto;gap:4px 14px;display:grid}.worst li{white-space:nowrap;align-items:center;gap:7px;font-size:12px;display:flex}.picture{image-rendering:pixelated;border:1px solid var(--td-line)}.numbers{border-collapse:collapse;font:11.5px var(--mono)}.numbers th{font:11px var(--sans);color:var(--td-quiet);text-align:right;padding:0 8px 2px 0}.numbers td{text-align:right;padding:1px 8px 1px 0}.planar{flex:240px;min-width:220px}.planar canvas{border-radius:3px;width:100%;height:210px;display:block}.planar figcaption{flex-wrap:wrap;gap:2px 12px;display:flex}.planar figcaption i{border-radius:2px;width:8px;height:8px;margin-right:4px;display:inline-block}.pair{align-items:center;gap:4px;display:flex}.failure{border:1px solid var(--td-error);background:var(--td-panel);border-radius:5px;flex:none;padding:8px 12px}.train .failure>header{color:var(--td-error);align-items:center}.failure header span:nth-of-type(2){color:var(--td-text);white-space:pre-wrap}.failure header button{color:var(--td-text);flex:none;margin-left:auto}.failure p{margin-top:6px!important}.failure pre{max-height:260px;font:11.5px/1.45 var(--mono);white-space:pre;background:var(--td-code);border-radius:4px;margin:8px 0 0;padding:8px 10px;overflow:auto}.away{color:var(--td-stale)}.problem{z-index:30;background:var(--td-panel);border:1px solid var(--td-error);border-radius:5px;align-items:center;gap:8px;max-width:70%;padding:6px 12px;display:flex;position:absolute;top:8px;left:50%;transform:translate(-50%)}.problem>span{color:var(--td-error)}.problem button{color:var(--td-quiet);font-size:15px}.empty{justify-content:center;align-items:center}.empty h2{margin-bottom:12px;font-size:15px;font-weight:600}.empty ul{flex-direction:column;gap:10px;display:flex}.status{border-top:1px solid var(--td-line);background:var(--td-panel);height:28px;color:var(--td-quiet);white-space:nowrap;flex:none;align-items:center;gap:18px;padding:0 14px;font-size:12px;display:flex;overflow:hidden}.status b{color:var(--td-text);font-weight:600}.status .keys{text-overflow:ellipsis;min-width:0;margin-left:auto;overflow:hidden}.charts.alone,.lower.alone{grid-template-columns:minmax(0,1fr)}.track.open{visibility:hidden}@container (width<=860px){.charts,.lower{grid-template-columns:minmax(0,1fr)}.charts{flex-basis:460px;grid-auto-rows:220px}}", _o = (e) => e instanceof HTMLElement && (e.matches("input, select, textarea") || e.isContentEditable);
function vo(e, t) {
	let n = $a(t.status, t.feed !== null, t.hasCheckpoint, t.watched), r = e.key === " " && !e.ctrlKey && !e.metaKey ? n.includes("pause") ? "pause" : n.includes("play") ? "play" : null : e.key === "F10" ? "step" : e.key === "F5" && e.shiftKey ? "stop" : e.key === "Enter" && (e.ctrlKey || e.metaKey) ? "new" : null;
	return r && (r === "new" || n.includes(r)) ? r : null;
}
function yo(e, n) {
	let r = document.createElement("style");
	r.textContent = `${t}\n${go}`, e.before(r), e.classList.add("train");
	let i = T(e);
	D(e, i);
	let a = new to(n.data?.project ?? null, n.data?.run ?? null), o = (0, l.createRoot)(e), s = () => o.render(/* @__PURE__ */ (0, Y.jsx)(lo, {
		player: a,
		theme: i
	}));
	s();
	let c = E(e, (t) => {
		i = t, D(e, t), s();
	}), u = (e) => {
		let t = e.composedPath()[0];
		if (_o(t) || e.repeat || e.key === " " && t instanceof HTMLElement && t.closest("button, a, [role=button], [role=tab], summary")) return;
		let n = vo(e, a);
		n && (e.preventDefault(), e.stopImmediatePropagation(), a.act(n));
	};
	return window.addEventListener("keydown", u, !0), {
		update(e) {
			a.project = e.data?.project ?? null;
		},
		destroy() {
			window.removeEventListener("keydown", u, !0), c(), a.close(), o.unmount(), r.remove();
		}
	};
}
var bo = u(yo);
export { vo as actionOf, bo as default };

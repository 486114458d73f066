using System.Collections.Immutable;
using Colophon.Model;
using Colophon.Results;
using Colophon.Tracing;

namespace Colophon.Drifting;

/// <summary>A report made from some results: what was accepted, or what a run found.</summary>
/// <param name="Values">The results.</param>
/// <param name="Document">The report made from them, resolved; null where none could be made.</param>
/// <param name="Numbers">The values that it prints, in reading order, with pieces where it was set on pages.</param>
/// <param name="Figures">Drawings in SVG by "experiment/name".</param>
internal sealed record ReportSide(ResultObject Values, ReportDocument? Document, ImmutableArray<PrintedNumber> Numbers, ImmutableSortedDictionary<string, string> Figures);

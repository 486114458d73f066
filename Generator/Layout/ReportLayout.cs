using Colophon.Diagnostics;
using Colophon.Layout.Fonts;
using Colophon.Model;

namespace Colophon.Layout;

/// <summary>Sets a resolved report on pages.</summary>
internal sealed class ReportLayout(FontSet fonts, DiagnosticBag diagnostics)
{
    /// <summary>Sets the report. The result depends on the report alone, not on the number of threads.</summary>
    public PagedDocument LayOut(ReportDocument document, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException(fonts.ToString() + diagnostics + document + cancellationToken);
}

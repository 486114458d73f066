using System.Diagnostics;
using System.Globalization;

namespace Colophon.Running;

/// <summary>Says where in the report's own code an exception came from.</summary>
internal static class ExceptionPlace
{
    /// <summary>A hint that names type, method, file and line; empty where the assembly has no symbols.</summary>
    public static IEnumerable<string> HintsOf(Exception exception)
    {
        var frame = new StackTrace(exception, fNeedFileInfo: true).GetFrames()
            .FirstOrDefault(frame => frame.GetFileName() is not null && frame.GetMethod()?.DeclaringType?.Assembly != typeof(ExceptionPlace).Assembly);
        if (frame?.GetFileName() is { } file)
        {
            // Sources are mapped to /_/ at compile time, so no path of this machine shows.
            var shown = file.StartsWith("/_/", StringComparison.Ordinal) ? file[3..] : Path.GetFileName(file);
            yield return string.Create(CultureInfo.InvariantCulture, $"{exception.GetType().Name} thrown at {shown}:{frame.GetFileLineNumber()}");
        }
    }
}

using System.Globalization;
using System.Text;
using Colophon.Results;

namespace Colophon.Checking;

/// <summary>Leads from a number as it was typed to a result that prints it so.</summary>
/// <param name="results">What the run found.</param>
internal sealed class PrintedForms(ReportResults results)
{
    private const int MostDecimals = 15;
    private readonly Dictionary<string, Dictionary<string, string>> _paths = new(StringComparer.Ordinal);

    /// <summary>What to write for a number: the shortest path to a value that prints as it stands, and the filter; null where there is none.</summary>
    public string? Find(string typed)
    {
        var text = Bare(typed);
        var format = FormatOf(text);
        var name = format.ToString();
        if (!_paths.TryGetValue(name, out var paths))
        {
            _paths.Add(name, paths = []);
            Walk(results.Values, "", format, paths);
        }

        return paths.TryGetValue(text, out var path) ? $"{path} | {name}" : null;
    }

    // Without the spaces and commas that group digits, which are a matter of taste.
    private static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var character in text.Where(character => !char.IsWhiteSpace(character) && character is not ','))
        {
            bare.Append(character == '\u2212' ? '-' : character);
        }

        return bare.ToString();
    }

    private static NumberFormat FormatOf(string text)
    {
        var mantissa = text.Split('×', '·')[0];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var decimals = Math.Min(MostDecimals, point < 0 ? 0 : mantissa[(point + 1)..].TakeWhile(char.IsAsciiDigit).Count());
        return text switch
        {
            [.., '%'] => NumberFormat.Percent(decimals),
            _ when mantissa.Length < text.Length => NumberFormat.Scientific(decimals),
            _ when point < 0 => NumberFormat.Integer,
            _ => NumberFormat.Fixed(decimals),
        };
    }

    private static void Walk(ResultNode node, string path, NumberFormat format, Dictionary<string, string> paths)
    {
        switch (node)
        {
            case ResultObject group:
                foreach (var (name, member) in group.Members)
                {
                    Walk(member, path.Length == 0 ? name : $"{path}.{name}", format, paths);
                }

                break;
            case ResultArray list:
                for (var i = 0; i < list.Items.Length; i++)
                {
                    Walk(list.Items[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), format, paths);
                }

                break;
            case ResultNumber number:
                Add(number.Value, path, format, paths);
                break;
            case ResultInteger number:
                Add(number.Value, path, format, paths);
                break;
            case ResultText or ResultBoolean:
                break;
            default:
                throw new System.Diagnostics.UnreachableException(node.GetType().Name);
        }
    }

    // Members come in ordinal order: of two paths of one length the first is kept.
    private static void Add(double value, string path, NumberFormat format, Dictionary<string, string> paths)
    {
        var printed = Bare(format.Format(value));
        if (!paths.TryGetValue(printed, out var known) || path.Length < known.Length)
        {
            paths[printed] = path;
        }
    }
}

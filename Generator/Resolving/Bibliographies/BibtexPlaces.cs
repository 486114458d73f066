using Colophon.Model;

namespace Colophon.Resolving.Bibliographies;

/// <summary>Leads from an offset in a file to its line and column.</summary>
internal sealed class BibtexPlaces
{
    private readonly string _file;
    private readonly List<int> _lines = [0];

    /// <summary>Finds where lines start.</summary>
    public BibtexPlaces(string file, string text)
    {
        _file = file;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                _lines.Add(i + 1);
            }
        }
    }

    /// <summary>The place of an offset.</summary>
    public SourceSpan Find(int offset)
    {
        var found = _lines.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new SourceSpan(_file, line + 1, offset - _lines[line] + 1);
    }
}

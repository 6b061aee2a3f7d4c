using System.Collections.Generic;
using System.IO;
using System.Text;

namespace EnvAsCode.Emit.Checks.Pins;

/// <summary>Reads the lists of names that the assembly carries (Data/README.md).</summary>
internal static class NameList
{
    /// <summary>The names of a list, in its order.</summary>
    public static List<string> Read(string file)
    {
        List<string> names = [];
        using StreamReader reader = new(typeof(NameList).Assembly.GetManifestResourceStream(file), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                names.Add(line);
            }
        }

        return names;
    }
}

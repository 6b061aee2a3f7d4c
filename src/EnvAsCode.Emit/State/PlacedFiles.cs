using System;
using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode.Emit.State;

/// <summary>
/// The files that steps and commands have put into an image, beside those of its base: a file by its path, and a folder for all that is
/// in it. Where something may have written anywhere, any file may be there.
/// </summary>
internal sealed class PlacedFiles
{
    private readonly PlacedFiles? before;
    private readonly string[] paths;
    private readonly bool isOpen;

    private PlacedFiles(PlacedFiles? before, string[] paths, bool isOpen)
    {
        this.before = before;
        this.paths = paths;
        this.isOpen = isOpen;
    }

    /// <summary>None.</summary>
    public static PlacedFiles None { get; } = new(null, [], isOpen: false);

    /// <summary>With further files and folders.</summary>
    /// <param name="written">Absolute paths.</param>
    public PlacedFiles With(IEnumerable<string> written)
    {
        string[] added = [.. written.Select(path => path.Length > 1 ? path.TrimEnd('/') : path)];
        return added.Length == 0 ? this : new PlacedFiles(this, added, isOpen: false);
    }

    /// <summary>With others that cannot be told.</summary>
    public PlacedFiles Open() => this.isOpen ? this : new PlacedFiles(this, [], isOpen: true);

    /// <summary>Whether a file or folder may be there.</summary>
    /// <param name="path">The absolute path.</param>
    public bool MayHave(string path)
    {
        for (PlacedFiles? at = this; at is not null; at = at.before)
        {
            if (at.isOpen || Array.Exists(at.paths, written => IsIn(path, written) || IsIn(written, path)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(string path, string folder) => path == folder || folder == "/"
        || (path.StartsWith(folder, StringComparison.Ordinal) && path[folder.Length] == '/');
}

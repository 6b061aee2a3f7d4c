using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Locks.Text;

namespace EnvAsCode.Locks;

/// <summary>
/// A project's lock: what its environments install, to the digest. Its text is made for review, and the same on every machine.
/// </summary>
/// <param name="Parts">The parts, in any order.</param>
public sealed record LockFile(IReadOnlyList<LockedPart> Parts)
{
    /// <summary>The name of the file beside the project.</summary>
    public const string FileName = "envascode.lock";

    /// <summary>The version of the format that is written, and the latest that is read.</summary>
    public const int FormatVersion = 1;

    /// <summary>A lock without a part.</summary>
    public static LockFile Empty { get; } = new([]);

    /// <summary>Reads a lock.</summary>
    /// <param name="text">The file's text.</param>
    /// <exception cref="FormatException">It is none, or in a later format; the message names the line and says what to do.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static LockFile Parse(string text) => LockReader.Read(text ?? throw new ArgumentNullException(nameof(text)));

    /// <summary>A part; <see langword="null"/> if the lock has none of this key.</summary>
    /// <param name="key">Which part.</param>
    public LockedPart? Find(LockPartKey key) => this.Parts.FirstOrDefault(part => part.Key == key);

    /// <summary>The lock with parts in place of those of the same keys.</summary>
    /// <param name="parts">The new parts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is <see langword="null"/>.</exception>
    public LockFile With(IReadOnlyCollection<LockedPart> parts)
    {
        _ = parts ?? throw new ArgumentNullException(nameof(parts));
        return new LockFile([.. this.Parts.Where(old => parts.All(part => part.Key != old.Key)), .. parts]);
    }

    /// <summary>The file's text: parts and packages in ordinal order, LF, a line feed at the end.</summary>
    public override string ToString() => LockWriter.Write(this);
}

using System;
using System.IO;
using System.Text;
using EnvAsCode.Diagnostics;
using EnvAsCode.Locks;
using EnvAsCode.Locks.Advisories;
using EnvAsCode.Locks.Snapshots;

namespace EnvAsCode.Locking.Storing;

/// <summary>The lock and its snapshot on disk. A file is the old one or the new one, at any moment.</summary>
public sealed class LockStore
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string lockPath;
    private readonly string snapshotPath;

    /// <summary>The files of a project.</summary>
    /// <param name="lockPath">The path of the lock; the snapshot is beside it.</param>
    public LockStore(string lockPath)
    {
        this.lockPath = Path.GetFullPath(lockPath ?? throw new ArgumentNullException(nameof(lockPath)));
        this.snapshotPath = this.lockPath + ".index";
    }

    /// <summary>The absolute path of the lock.</summary>
    public string LockPath => this.lockPath;

    /// <summary>Reads the lock.</summary>
    /// <param name="problem">Why it cannot be read; <see langword="null"/> if it can, or there is none.</param>
    /// <returns>The lock; <see langword="null"/> if there is none that can be read.</returns>
    public LockFile? ReadLock(out string? problem) => Read(this.lockPath, LockFile.Parse, out problem);

    /// <summary>Reads the snapshot; <see langword="null"/> if there is none that can be read.</summary>
    public IndexSnapshot? ReadSnapshot() => Read(this.snapshotPath, IndexSnapshot.Parse, out _);

    /// <summary>Writes both.</summary>
    /// <param name="file">The lock.</param>
    /// <param name="snapshot">The snapshot.</param>
    /// <returns>Whether a file changed.</returns>
    /// <exception cref="LockException">EAC6014: a file cannot be written.</exception>
    public bool Write(LockFile file, IndexSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(snapshot);

        // The snapshot first: a lock never names what the compiler then does not know.
        bool isSnapshotWritten = WriteFile(this.snapshotPath, snapshot.ToString(), Rules.LockNotWritten);
        return WriteFile(this.lockPath, file.ToString(), Rules.LockNotWritten) || isSnapshotWritten;
    }

    /// <summary>Writes the snapshot alone, after a conflict that the compiler is to explain.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <exception cref="LockException">EAC6014: the file cannot be written.</exception>
    public void Write(IndexSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        WriteFile(this.snapshotPath, snapshot.ToString(), Rules.LockNotWritten);
    }

    private static T? Read<T>(string path, Func<string, T> parse, out string? problem)
        where T : class
    {
        problem = null;
        try
        {
            return File.Exists(path) ? parse(File.ReadAllText(path)) : null;
        }
        catch (FormatException e)
        {
            problem = e.Message;
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new LockException(Rules.LockNotWritten, e, path, e.Message.TrimEnd('.'));
        }
    }

    /// <summary>Writes what is known of the lock's packages beside it.</summary>
    /// <param name="advisories">What is known.</param>
    /// <param name="isWanted">Whether the file is made; one that is there is renewed in any case.</param>
    /// <exception cref="LockException">EAC6014: the file cannot be written.</exception>
    public void WriteAdvisories(AdvisoryFile advisories, bool isWanted)
    {
        ArgumentNullException.ThrowIfNull(advisories);
        string path = this.lockPath + AdvisoryFile.Extension;
        if (isWanted || File.Exists(path))
        {
            WriteFile(path, advisories.ToString(), Rules.LockNotWritten);
        }
    }

    /// <summary>Writes a file whole, or not at all; its folder is made.</summary>
    /// <param name="path">The path.</param>
    /// <param name="text">The text.</param>
    /// <param name="rule">What is reported if it cannot be written; its arguments are the path and the reason.</param>
    /// <returns>Whether the file changed.</returns>
    /// <exception cref="LockException">It cannot be written.</exception>
    public static bool WriteFile(string path, string text, Rule rule)
    {
        byte[] content = Encoding.GetBytes(text);
        string temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
            {
                return false;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllBytes(temporary, content);
            File.Move(temporary, path, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TryDelete(temporary);
            throw new LockException(rule, e, path, e.Message.TrimEnd('.'));
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What could not be written cannot be deleted either.
        }
    }
}

using System;
using System.IO;

namespace EnvAsCode.Tasks.Writing;

/// <summary>A file as it shall be on disk.</summary>
/// <param name="Path">Its absolute path.</param>
/// <param name="Content">What is in it.</param>
/// <param name="IsExecutable">Whether it has the executable bit where the file system has one.</param>
internal sealed record PlannedFile(string Path, FileContent Content, bool IsExecutable)
{
    /// <summary>Whether the file on disk is already this one, so that it need not be touched.</summary>
    public bool IsOnDisk()
    {
        FileInfo file = new(this.Path);
        return file.Exists
            && file.Length == this.Content.Length
            && (OperatingSystem.IsWindows() || ((file.UnixFileMode & UnixFileMode.UserExecute) != 0) == this.IsExecutable)
            && this.Content.IsIn(this.Path);
    }

    /// <summary>
    /// Writes the file whole or not at all: to a temporary file first, which then takes the file's place in one step. A build that is
    /// killed leaves the old file or the new one.
    /// </summary>
    /// <param name="temporary">The absolute path of the temporary file, on the same volume.</param>
    public void Write(string temporary)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this.Path)!);
        File.Delete(temporary);
        try
        {
            using (FileStream stream = new(temporary, this.Options()))
            {
                this.Content.WriteTo(stream);
            }

            File.Move(temporary, this.Path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    // What the process's umask leaves of rw-rw-rw- or rwxrwxrwx, as for a file that any program creates.
    private FileStreamOptions Options()
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode ReadWrite = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead
                | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
            const UnixFileMode Execute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
            options.UnixCreateMode = this.IsExecutable ? ReadWrite | Execute : ReadWrite;
        }

        return options;
    }
}

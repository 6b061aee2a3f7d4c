using System;
using System.IO;

namespace EnvAsCode.LocalStudio.State;

/// <summary>The file <c>state.json</c> of a state folder. It is replaced as a whole or not at all.</summary>
internal sealed class StateFile(string folder, StudioIdentity identity)
{
    private readonly string path = Path.Combine(folder, "state.json");

    /// <summary>Whether the file is there.</summary>
    public bool Exists => File.Exists(this.path);

    /// <summary>Reads the state.</summary>
    /// <exception cref="LocalStudioException">The file cannot be read or understood. It is left as it is.</exception>
    public StudioState Read()
    {
        try
        {
            return StateFormat.Read(File.ReadAllBytes(this.path), identity);
        }
        catch (Exception error) when (error is IOException
            or UnauthorizedAccessException
            or LocalStudioException
            or InvalidCastException
            or NullReferenceException)
        {
            throw new LocalStudioException(
                $"LocalStudio cannot use its state file '{this.path}': {Reason(error)}. The file was left as it is: restore it from a "
                + "copy, "
                + $"or delete the folder '{folder}' to start with an empty Studio.",
                error);
        }
    }

    /// <summary>Writes the state beside the file, to the disk, and then puts it in the file's place.</summary>
    public void Write(StudioState state)
    {
        string temporary = this.path + ".tmp";
        using (FileStream stream = new(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            stream.Write(StateFormat.Write(state, identity));
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, this.path, overwrite: true);
    }

    private static string Reason(Exception error) =>
        error is InvalidCastException or NullReferenceException ? "it has JSON of an unexpected form" : error.Message.TrimEnd('.');
}

using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.Deployment.Describing;

/// <summary>A description as a file that is committed: the same image gives the same bytes.</summary>
public static class BaseDescriptionFile
{
    /// <summary>What the names of these files end with: the SDK hands such files of a project to the compiler.</summary>
    public const string Extension = ".base.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text.</summary>
    /// <param name="description">The description.</param>
    public static string TextOf(BaseDescription description) => JsonSerializer.Serialize(description, Options) + "\n";

    /// <summary>
    /// Writes the file, unless it is there already with the same bytes. A file that stands is replaced at once or not at all.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="description">The description.</param>
    /// <param name="cancellationToken">Stops before the file is touched.</param>
    /// <returns>Whether it was written.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static async Task<bool> WriteAsync(string path, BaseDescription description, CancellationToken cancellationToken)
    {
        byte[] text = Encoding.UTF8.GetBytes(TextOf(description));
        if (File.Exists(path) && text.SequenceEqual(await File.ReadAllBytesAsync(path, cancellationToken)))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        string draft = path + ".new";
        try
        {
            await File.WriteAllBytesAsync(draft, text, cancellationToken);
            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }

        return true;
    }
}

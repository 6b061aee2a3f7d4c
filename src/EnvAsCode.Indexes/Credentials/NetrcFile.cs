using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace EnvAsCode.Indexes.Credentials;

/// <summary>
/// A <c>.netrc</c> file, as ftp, curl, pip and conda read it: <c>machine</c>, <c>default</c>, <c>login</c>, <c>password</c>; <c>account</c>
/// and <c>macdef</c> are passed over. A host is named without its port.
/// </summary>
public sealed class NetrcFile : ICredentialSource
{
    private readonly Dictionary<string, IndexCredential> machines;
    private readonly IndexCredential? anyOther;

    private NetrcFile(Dictionary<string, IndexCredential> machines, IndexCredential? anyOther)
    {
        this.machines = machines;
        this.anyOther = anyOther;
    }

    /// <summary>
    /// Reads the user's file: the one that <c>NETRC</c> names, or <c>.netrc</c> (on Windows also <c>_netrc</c>) of the home folder.
    /// </summary>
    /// <returns>The file, or <see langword="null"/> if there is none that can be read.</returns>
    public static NetrcFile? OfUser()
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string?[] paths = Environment.GetEnvironmentVariable("NETRC") is { Length: > 0 } path
            ? [path]
            : [Path.Join(home, ".netrc"), OperatingSystem.IsWindows() ? Path.Join(home, "_netrc") : null];
        foreach (string? candidate in paths)
        {
            try
            {
                if (candidate is not null && File.Exists(candidate))
                {
                    return Parse(File.ReadAllText(candidate));
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // An index that needs it says so.
            }
        }

        return null;
    }

    /// <summary>Reads the text of a file. What is not understood is passed over, as the other readers do.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static NetrcFile Parse(string text)
    {
        Dictionary<string, IndexCredential> machines = new(StringComparer.OrdinalIgnoreCase);
        IndexCredential? anyOther = null;
        Queue<string> tokens = Tokens(text ?? throw new ArgumentNullException(nameof(text)));
        while (tokens.TryDequeue(out string? token))
        {
            if (token == "machine" && tokens.TryDequeue(out string? host))
            {
                if (ReadLogin(tokens) is { } credential)
                {
                    // The first entry of a host counts, as for curl.
                    machines.TryAdd(host, credential);
                }
            }
            else if (token == "default")
            {
                anyOther ??= ReadLogin(tokens);
            }
        }

        return new NetrcFile(machines, anyOther);
    }

    /// <inheritdoc/>
    public ValueTask<IndexCredential?> FindAsync(Uri url, CancellationToken cancellationToken) =>
        new(this.machines.GetValueOrDefault((url ?? throw new ArgumentNullException(nameof(url))).Host) ?? this.anyOther);

    private static IndexCredential? ReadLogin(Queue<string> tokens)
    {
        string? login = null;
        string? password = null;
        while (tokens.TryPeek(out string? token) && token is not ("machine" or "default"))
        {
            tokens.Dequeue();
            if (token is "login" or "user" or "password" or "account" && tokens.TryDequeue(out string? value))
            {
                login = token is "login" or "user" ? value : login;
                password = token == "password" ? value : password;
            }
        }

        return login is null && password is null ? null : IndexCredential.Basic(login ?? "", password ?? "");
    }

    private static Queue<string> Tokens(string text)
    {
        Queue<string> tokens = new();
        bool isMacro = false;
        foreach (string line in text.Split('\n'))
        {
            // A macro goes on until an empty line.
            isMacro = isMacro && line.Trim().Length > 0;
            if (!isMacro)
            {
                isMacro = AddTokens(tokens, line);
            }
        }

        return tokens;
    }

    private static bool AddTokens(Queue<string> tokens, string line)
    {
        bool expectsValue = false;
        for (int i = 0; i < line.Length;)
        {
            if (char.IsWhiteSpace(line[i]))
            {
                i++;
                continue;
            }

            // A comment may follow an entry; a password may hold the same character.
            if (line[i] == '#' && !expectsValue)
            {
                break;
            }

            string token = ReadToken(line, ref i);
            if (token == "macdef" && !expectsValue)
            {
                return true;
            }

            tokens.Enqueue(token);
            expectsValue = !expectsValue && token is "machine" or "login" or "user" or "password" or "account";
        }

        return false;
    }

    private static string ReadToken(string line, ref int i)
    {
        StringBuilder token = new();
        bool quoted = line[i] == '"';
        i += quoted ? 1 : 0;
        for (; i < line.Length && (quoted ? line[i] != '"' : !char.IsWhiteSpace(line[i])); i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length)
            {
                i++;
            }

            token.Append(line[i]);
        }

        i += quoted ? 1 : 0;
        return token.ToString();
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.State.Facts;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Bases;

/// <summary>Reads the description of a base image, <c>*.base.json</c>. Members that this version does not know are passed over.</summary>
internal sealed class BaseDescriptionReader
{
    private const string Version = "1";

    private BaseDescriptionReader()
    {
    }

    /// <summary>What is wrong with the text, and where; <see langword="null"/> if nothing is.</summary>
    private BaseProblem? Problem { get; set; }

    /// <summary>Reads a text.</summary>
    /// <param name="problem">What is wrong with it, and where; <see langword="null"/> if nothing is.</param>
    /// <returns>The base; <see langword="null"/> if it cannot be read.</returns>
    public static DescribedBase? Read(string text, out BaseProblem? problem)
    {
        if (JsonSyntax.Read(text, out int wrong) is not { } root)
        {
            problem = new BaseProblem(Rules.BrokenBaseDescription, wrong, "it is no JSON object from here on");
            return null;
        }

        BaseDescriptionReader reader = new();
        JsonNode? version = Member(root, "schemaVersion");
        if (version?.Literal is { } literal && literal != Version)
        {
            problem = new BaseProblem(Rules.OtherBaseDescriptionVersion, version.Start, literal);
            return null;
        }

        DescribedBase found = reader.Base(root);
        problem = version?.Literal is null
            ? new BaseProblem(Rules.BrokenBaseDescription, root.Start, "it has no schemaVersion, which is 1")
            : reader.Problem;
        return problem is null ? found : null;
    }

    private DescribedBase Base(JsonNode root)
    {
        JsonNode system = this.Object(root, "system");
        List<string> programs = this.Texts(root, "programs");
        JsonNode? conda = Member(root, "conda");
        string? libc = this.Text(system, "libc", isRequired: false);
        string? libcVersion = this.Text(system, "libcVersion", isRequired: false);
        return new DescribedBase
        {
            Reference = this.Text(root, "image") ?? "",
            Digest = this.Text(root, "digest", isRequired: false),
            Platform = this.Text(root, "platform") ?? "",
            User = this.User(this.Object(root, "user")),
            Users = [.. this.List(root, "users").Select(this.User).OfType<ImageUser>()],
            Conda = conda is null ? null : new CondaInstallation(this.Text(conda, "root") ?? "", this.Tool(conda)),
            CondaPackages = conda is null ? new Dictionary<string, string>() : this.PackagesOfBase(conda),
            Interpreters = [.. this.List(root, "pythons").Select(this.Python)],
            Kernels = [.. this.List(root, "kernels").Select(this.Kernel)],
            Programs = [.. programs],
            Distribution = this.Text(system, "id", isRequired: false),
            Release = this.Text(system, "versionId", isRequired: false),
            Glibc = libc == "glibc" ? libcVersion : null,
            IsMusl = libc == "musl",
            Manager = this.Text(system, "packageManager", isRequired: false) switch
            {
                "apt" => PackageManager.Apt,
                "dnf" or "microdnf" or "yum" => PackageManager.Yum,
                _ => null,
            },
            HasCertificates = this.Flag(system, "hasCertificates"),
            SystemPackages = Member(system, "packages") is { } packages ? [.. this.Versions(packages).Keys] : null,
            HasShell = programs.Contains("sh"),
        };
    }

    private ImageUser? User(JsonNode user)
    {
        string? name = this.Text(user, "name");
        int? uid = this.Number(user, "uid");
        int? gid = this.Number(user, "gid");
        return name is not null && uid is not null && gid is not null
            ? new ImageUser(name, uid.Value, gid.Value, this.Text(user, "home", isRequired: false) ?? "/")
            : null;
    }

    private CondaTool Tool(JsonNode conda) => this.Text(conda, "tool") switch
    {
        "mamba" => CondaTool.Mamba,
        "micromamba" => CondaTool.Micromamba,
        _ => CondaTool.Conda,
    };

    private Dictionary<string, string> PackagesOfBase(JsonNode conda) =>
        this.List(conda, "environments").FirstOrDefault() is { } first && Member(first, "packages") is { } packages
            ? this.Versions(packages)
            : [];

    private Interpreter Python(JsonNode python)
    {
        string? version = this.Text(python, "version", isRequired: false);
        return new Interpreter(
            this.Text(python, "path") ?? "",
            version is null ? null : DescribedBase.SeriesOf(version),
            this.Flag(python, "hasPip"),
            this.Flag(python, "isExternallyManaged"));
    }

    private KernelSpec Kernel(JsonNode kernel) => new(this.Text(kernel, "name") ?? "")
    {
        DisplayName = this.Text(kernel, "displayName", isRequired: false),
    };

    private static JsonNode? Member(JsonNode node, string name) =>
        node.Members is { } members && members.TryGetValue(name, out JsonNode? value) && value.Literal != "null" ? value : null;

    private JsonNode Object(JsonNode node, string name)
    {
        JsonNode? value = Member(node, name);
        if (value?.Members is null)
        {
            this.Refuse(value ?? node, "'" + name + "' is no object");
        }

        return value ?? node;
    }

    private List<JsonNode> List(JsonNode node, string name)
    {
        JsonNode? value = Member(node, name);
        if (value?.Items is null || value.Items.Exists(item => item.Members is null))
        {
            this.Refuse(value ?? node, "'" + name + "' is no list of objects");
            return [];
        }

        return value.Items;
    }

    private List<string> Texts(JsonNode node, string name)
    {
        JsonNode? value = Member(node, name);
        if (value?.Items is null || value.Items.Exists(item => item.Text is null))
        {
            this.Refuse(value ?? node, "'" + name + "' is no list of texts");
            return [];
        }

        return value.Items.ConvertAll(item => item.Text!);
    }

    private Dictionary<string, string> Versions(JsonNode value)
    {
        if (value.Members is null || value.Members.Values.Any(version => version.Text is null))
        {
            this.Refuse(value, "'packages' has no version for each name");
            return [];
        }

        return value.Members.ToDictionary(member => member.Key, member => member.Value.Text!, StringComparer.Ordinal);
    }

    private string? Text(JsonNode node, string name, bool isRequired = true)
    {
        JsonNode? value = Member(node, name);
        if (value is null ? isRequired : value.Text is null)
        {
            this.Refuse(value ?? node, "'" + name + "' is no text");
        }

        return value?.Text;
    }

    private bool Flag(JsonNode node, string name)
    {
        JsonNode? value = Member(node, name);
        if (value?.Literal is not ("true" or "false"))
        {
            this.Refuse(value ?? node, "'" + name + "' is neither true nor false");
        }

        return value?.Literal == "true";
    }

    private int? Number(JsonNode node, string name)
    {
        if (Member(node, name) is not { } value)
        {
            return null;
        }

        if (int.TryParse(value.Literal, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        this.Refuse(value, "'" + name + "' is no id");
        return null;
    }

    private void Refuse(JsonNode place, string problem) =>
        this.Problem ??= new BaseProblem(Rules.BrokenBaseDescription, place.Start, problem);
}

/// <summary>What is wrong with a description.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Start">The offset in the text.</param>
/// <param name="Text">What is wrong, as the rule's last argument.</param>
internal sealed record BaseProblem(Rule Rule, int Start, string Text);

using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using EnvAsCode.LocalStudio.Protocol;
using EnvAsCode.LocalStudio.Registry;
using EnvAsCode.LocalStudio.Resources.Listing;
using EnvAsCode.LocalStudio.Services;
using EnvAsCode.LocalStudio.State;

namespace EnvAsCode.LocalStudio.Resources.Repositories;

/// <summary>ECR's repositories and their settings.</summary>
internal static class RepositoryOperations
{
    private const int PageSize = 100;

    /// <summary>The operations.</summary>
    public static IEnumerable<ServiceOperation> In(OperationTable table, RegistryMirror mirror) =>
    [
        table.Write("CreateRepository", Create),
        table.Read("DescribeRepositories", Describe),
        table.Define("DeleteRepository", call => DeleteAsync(table, mirror, call)),
        table.Write("PutImageTagMutability", PutTagMutability),
        table.Write("PutImageScanningConfiguration", PutScanning),
    ];

    private static JsonObject Create(StudioTurn turn, JsonObject input)
    {
        string name = input.Text("repositoryName");
        if (turn.State.Find(Repositories.Key(name)) is not null)
        {
            throw new ApiException(
                "RepositoryAlreadyExistsException",
                $"The repository with name '{name}' already exists in the registry with id '{turn.Identity.Account}'");
        }

        TagMutability.Check(input);
        JsonObject document = new()
        {
            ["repositoryArn"] = turn.Identity.EcrArn(Repositories.Key(name)),
            ["registryId"] = turn.Identity.Account,
            ["createdAt"] = turn.Now,
            ["imageTagMutability"] = "MUTABLE",
            ["imageScanningConfiguration"] = new JsonObject { ["scanOnPush"] = false },
            ["encryptionConfiguration"] = new JsonObject { ["encryptionType"] = "AES256" },
        };
        document.Assign(
            input, "repositoryName", "imageTagMutability", TagMutability.Filters, "imageScanningConfiguration", "encryptionConfiguration");
        Resource repository = new(Repositories.Key(name), document);
        EcrTagOperations.AddTags(repository, input);
        turn.State.Put(repository);
        return new() { ["repository"] = Repositories.Show(turn, repository) };
    }

    private static JsonObject Describe(StudioTurn turn, JsonObject input)
    {
        if (input.ContainsKey("repositoryNames"))
        {
            IEnumerable<Resource> named = input.Texts("repositoryNames").Select(name => Repositories.Find(turn, input, name));
            return new() { ["repositories"] = named.Select(repository => Repositories.Show(turn, repository)).ToJsonArray() };
        }

        return Pages.Cut(
            turn.State.StartingWith(Repositories.Kind),
            repository => repository.Key,
            input,
            "repositories",
            repository => Repositories.Show(turn, repository),
            defaultSize: PageSize);
    }

    private static async Task<JsonObject?> DeleteAsync(OperationTable table, RegistryMirror mirror, OperationCall call)
    {
        await mirror.RefreshAsync(call.Input.Text("repositoryName"), [], call);
        return await table.WriteAsync(turn => Delete(turn, call.Input), call);
    }

    private static JsonObject Delete(StudioTurn turn, JsonObject input)
    {
        Resource repository = Repositories.Find(turn, input);
        List<Resource> images = [.. EcrImages.Of(turn, input.Text("repositoryName"))];
        if (images.Count > 0 && input["force"]?.GetValue<bool>() != true)
        {
            throw new ApiException(
                "RepositoryNotEmptyException",
                $"The repository with name '{input.Text("repositoryName")}' in registry with id '{turn.Identity.Account}' cannot be "
                + "deleted because it still contains images");
        }

        images.ForEach(image => turn.State.Remove(image.Key));
        turn.State.Remove(repository.Key);
        return new() { ["repository"] = Repositories.Show(turn, repository) };
    }

    private static JsonObject PutTagMutability(StudioTurn turn, JsonObject input)
    {
        Resource repository = Repositories.Find(turn, input);
        TagMutability.Check(input);
        repository.Document.Remove(TagMutability.Filters);
        repository.Document.Assign(input, "imageTagMutability", TagMutability.Filters);
        return repository.Document.Pick("registryId", "repositoryName", "imageTagMutability", TagMutability.Filters);
    }

    private static JsonObject PutScanning(StudioTurn turn, JsonObject input)
    {
        Resource repository = Repositories.Find(turn, input);
        repository.Document.Assign(input, "imageScanningConfiguration");
        return repository.Document.Pick("registryId", "repositoryName", "imageScanningConfiguration");
    }
}

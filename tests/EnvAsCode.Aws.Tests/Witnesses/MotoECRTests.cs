using System;
using System.Text;
using System.Threading.Tasks;
using EnvAsCode.Aws.ECR;
using EnvAsCode.Aws.ECR.Model;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Aws.Tests.Witnesses;

/// <summary>The ECR client against moto.</summary>
[Collection(nameof(MotoServer))]
public class MotoECRTests(MotoServer moto)
{
    [WitnessFact("python3", PythonModule = "moto.server, flask, boto3")]
    public async Task A_repository_is_made_described_tagged_and_deleted()
    {
        const string Repository = "sagemaker/described";
        IAmazonECR ecr = (await moto.ClientsAsync()).ECR;
        CreateRepositoryRequest create = new()
        {
            RepositoryName = Repository,
            ImageTagMutability = ImageTagMutability.IMMUTABLE,
            Tags = [new Tag { Key = "team", Value = "churn" }],
        };

        CreateRepositoryResponse created = await ecr.CreateRepositoryAsync(create);
        DescribeRepositoriesResponse described = await ecr.DescribeRepositoriesAsync(
            new DescribeRepositoriesRequest { RepositoryNames = [Repository] });
        string arn = created.Repository!.RepositoryArn!;
        await ecr.TagResourceAsync(new TagResourceRequest { ResourceArn = arn, Tags = [new Tag { Key = "a", Value = "b" }] });
        await ecr.UntagResourceAsync(new UntagResourceRequest { ResourceArn = arn, TagKeys = ["team"] });
        ListTagsForResourceResponse tags = await ecr.ListTagsForResourceAsync(new ListTagsForResourceRequest { ResourceArn = arn });

        Assert.Equal(ImageTagMutability.IMMUTABLE, Assert.Single(described.Repositories!).ImageTagMutability);
        Assert.EndsWith("/" + Repository, created.Repository.RepositoryUri, StringComparison.Ordinal);
        Assert.InRange(created.Repository.CreatedAt!.Value, DateTime.UtcNow.AddHours(-1), DateTime.UtcNow.AddHours(1));
        Assert.Equal("a", Assert.Single(tags.Tags!).Key);
        await Assert.ThrowsAsync<RepositoryAlreadyExistsException>(() => ecr.CreateRepositoryAsync(create));
        await ecr.DeleteRepositoryAsync(new DeleteRepositoryRequest { RepositoryName = Repository, Force = true });
        await Assert.ThrowsAsync<RepositoryNotFoundException>(
            () => ecr.DescribeRepositoriesAsync(new DescribeRepositoriesRequest { RepositoryNames = [Repository] }));
    }

    [WitnessFact("python3", PythonModule = "moto.server, flask, boto3")]
    public async Task An_image_is_put_found_and_deleted()
    {
        const string Repository = "sagemaker/pushed";
        IAmazonECR ecr = (await moto.ClientsAsync()).ECR;
        await ecr.CreateRepositoryAsync(new CreateRepositoryRequest { RepositoryName = Repository });
        const string Manifest = """
            {"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json", "layers": [],
             "config": {"mediaType": "application/vnd.oci.image.config.v1+json", "size": 2,
             "digest": "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"}}
            """;
        PutImageRequest put = new() { RepositoryName = Repository, ImageManifest = Manifest, ImageTag = "one" };

        Image image = (await ecr.PutImageAsync(put)).Image!;
        DescribeImagesResponse described = await ecr.DescribeImagesAsync(new DescribeImagesRequest { RepositoryName = Repository });
        BatchDeleteImageResponse deleted = await ecr.BatchDeleteImageAsync(new BatchDeleteImageRequest
        {
            RepositoryName = Repository,
            ImageIds = [new ImageIdentifier { ImageDigest = image.ImageId!.ImageDigest }],
        });
        ListImagesResponse left = await ecr.ListImagesAsync(new ListImagesRequest { RepositoryName = Repository });

        Assert.Equal(["one"], Assert.Single(described.ImageDetails!).ImageTags);
        Assert.Equal(Manifest, image.ImageManifest);
        Assert.NotEmpty(deleted.ImageIds!);
        Assert.Empty(left.ImageIds!);
        await Assert.ThrowsAsync<ImageNotFoundException>(() => ecr.DescribeImagesAsync(new DescribeImagesRequest
        {
            RepositoryName = Repository,
            ImageIds = [new ImageIdentifier { ImageTag = "one" }],
        }));
    }

    [WitnessFact("python3", PythonModule = "moto.server, flask, boto3")]
    public async Task A_token_for_the_registry_holds_user_name_and_password()
    {
        AwsClients clients = await moto.ClientsAsync();

        GetAuthorizationTokenResponse answer = await clients.ECR.GetAuthorizationTokenAsync(new GetAuthorizationTokenRequest());

        AuthorizationData data = Assert.Single(answer.AuthorizationData!);
        Assert.StartsWith("AWS:", Encoding.ASCII.GetString(Convert.FromBase64String(data.AuthorizationToken!)), StringComparison.Ordinal);
        Assert.Contains(".dkr.ecr.eu-west-1.amazonaws.com", data.ProxyEndpoint, StringComparison.Ordinal);
        Assert.NotNull(data.ExpiresAt);
    }
}
